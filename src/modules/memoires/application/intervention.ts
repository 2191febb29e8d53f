import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Intervention } from '../domain/Intervention.ts';

export const intervention = ({ utilisateurId, prenom, nom }: Acteur, le: Date): Intervention => ({
  le,
  acteurId: utilisateurId,
  acteurNom: `${prenom} ${nom}`.trim(),
});
