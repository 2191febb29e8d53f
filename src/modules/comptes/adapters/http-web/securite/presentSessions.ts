import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { MaSession } from '../../../application/sessions/ListerMesSessions.ts';
import { navigateurEnClair } from './navigateurEnClair.ts';
import { textesSecurite } from './textesSecurite.ts';

export interface SessionPresentee {
  readonly id: string;
  readonly navigateur: string;
  readonly adresse: string;
  readonly depuis: string;
  readonly vue: string;
  readonly courante: boolean;
}

export const presentSessions = (
  sessions: readonly MaSession[],
  langue: Langue,
): readonly SessionPresentee[] => {
  const textes = textesSecurite(langue).sessions;
  return sessions.map(({ id, navigateur, adresse, ouverteLe, vueLe, courante }) => ({
    id,
    navigateur: navigateurEnClair(navigateur, textes),
    adresse: adresse === null || adresse === '' ? textes.adresseInconnue : adresse,
    depuis: formatInstant(ouverteLe, langue),
    vue: formatInstant(vueLe, langue),
    courante,
  }));
};
