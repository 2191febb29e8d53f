import type { Acteur, Habilitation } from '../../../../src/kernel/application/Acteur.ts';
import type { NiveauEspace } from '../../../../src/kernel/domain/Espace.ts';

export const habilitation = (
  structureId: number,
  espaces: Habilitation['espaces'],
  ecart: Partial<Habilitation> = {},
): Habilitation => ({
  structureId,
  designation: `structure ${structureId}`,
  publique: false,
  role: 'SIMPLE',
  espaces,
  ...ecart,
});

export const unActeur = (utilisateurId: number, ...habilitations: readonly Habilitation[]): Acteur => ({
  utilisateurId,
  prenom: 'Jeanne',
  nom: `Martin ${utilisateurId}`,
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations,
});

export const unDeposant = (structureId: number, niveau: NiveauEspace = 'MODIFICATION'): Acteur =>
  unActeur(1, habilitation(structureId, { MEMOIRES: niveau }));

const deJuridiction =
  (utilisateurId: number, espace: 'MEMOIRES_RECUS' | 'TAXATION' | 'PAIEMENT') =>
  (juridictionId: number, niveau: NiveauEspace = 'MODIFICATION'): Acteur =>
    unActeur(utilisateurId, habilitation(juridictionId, { [espace]: niveau }, { publique: true }));

export const unAgent = deJuridiction(2, 'MEMOIRES_RECUS');
export const unMagistrat = deJuridiction(3, 'TAXATION');
export const unPayeur = deJuridiction(4, 'PAIEMENT');
