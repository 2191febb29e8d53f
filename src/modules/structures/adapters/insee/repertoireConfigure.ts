import type { RepertoireDesEntreprises } from '../../application/ports/RepertoireDesEntreprises.ts';
import { SansRepertoire } from './SansRepertoire.ts';
import { SireneHttp } from './SireneHttp.ts';

/** @param url without a final slash; undefined where no répertoire is configured */
export const repertoireConfigure = (
  url: string | undefined,
  jeton: string | undefined,
): RepertoireDesEntreprises => (url === undefined ? new SansRepertoire() : new SireneHttp(url, jeton));
