import type { Role } from '../rattachement/Role.ts';

/** Everything that is done for a structure, and who may do it: the others are answered as if it did not exist. */
export const matriceDesActes = {
  CONSULTER_FICHE: ['SIMPLE', 'SECONDAIRE', 'PRINCIPAL'],
  QUITTER: ['SIMPLE', 'SECONDAIRE', 'PRINCIPAL'],
  RECLAMER_LE_ROLE: ['SIMPLE', 'SECONDAIRE'],
  GERER_LA_FICHE: ['SECONDAIRE', 'PRINCIPAL'],
  GERER_LES_PERSONNES: ['SECONDAIRE', 'PRINCIPAL'],
  CHANGER_LE_SIRET: ['SECONDAIRE', 'PRINCIPAL'],
  DESACTIVER_LA_STRUCTURE: ['SECONDAIRE', 'PRINCIPAL'],
  REACTIVER_LA_STRUCTURE: ['SECONDAIRE', 'PRINCIPAL'],
  CONSULTER_L_HISTORIQUE: ['SECONDAIRE', 'PRINCIPAL'],
  NOMMER_UN_SECONDAIRE: ['PRINCIPAL'],
  RETIRER_UN_SECONDAIRE: ['PRINCIPAL'],
  TRANSMETTRE_LE_ROLE: ['PRINCIPAL'],
  S_OPPOSER_A_UNE_RECLAMATION: ['PRINCIPAL'],
  GERER_LE_COMPTE_TECHNIQUE: ['PRINCIPAL'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type ActeDeStructure = keyof typeof matriceDesActes;

export const actesDeStructure = Object.keys(matriceDesActes) as readonly ActeDeStructure[];

export const peutFaire = (role: Role, acte: ActeDeStructure): boolean =>
  (matriceDesActes[acte] as readonly Role[]).includes(role);
