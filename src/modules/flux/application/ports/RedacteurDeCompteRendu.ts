import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { CompteRendu } from '../ConsulterFlux.ts';

/** The compte rendu as a PDF: the same flux gives the same bytes. */
export interface RedacteurDeCompteRendu {
  rediger(compteRendu: CompteRendu, langue: Langue): Promise<Uint8Array>;
}
