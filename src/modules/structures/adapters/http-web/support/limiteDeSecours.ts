import type { LimitedBy } from '../../../../../platform/http/endpoint.ts';

/** Each one compares a password or a code: the budget of the acts of a person on her own account, by its name. */
export const limiteDeSecours: LimitedBy = {
  limite: { nom: 'securite-personne', points: 10, dureeSecondes: 15 * 60 },
  par: ({ session, ip }) => String(session.utilisateurId ?? ip),
};
