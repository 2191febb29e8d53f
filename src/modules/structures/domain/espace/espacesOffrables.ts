import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';

const JURIDICTION: readonly CodeEspace[] = [
  'MEMOIRES_RECUS',
  'TAXATION',
  'PAIEMENT',
  'SOLLICITATIONS_RECUES',
];
const PRESTATAIRE: readonly CodeEspace[] = [
  'MEMOIRES',
  'SUIVI_DES_FLUX',
  'SOLLICITATIONS_EMISES',
  'RACCORDEMENTS',
];

interface Nature {
  readonly publique: boolean;
  /** Its catégorie is of technical, non-medical expertise. */
  readonly engagements: boolean;
}

/** The espaces to which a structure may subscribe. */
export const espacesOffrables = ({ publique, engagements }: Nature): readonly CodeEspace[] => {
  if (publique) return JURIDICTION;
  return engagements ? [...PRESTATAIRE, 'ENGAGEMENTS'] : PRESTATAIRE;
};

/** Open from the first day. */
export const espacesParDefaut = (publique: boolean): readonly CodeEspace[] =>
  publique ? JURIDICTION : ['SOLLICITATIONS_EMISES'];
