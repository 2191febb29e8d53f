import type { Acte, CodeEtat } from '../../modules/memoires/domain/etats.ts';

export interface Parcours {
  /** How often it is met. */
  readonly poids: number;
  /** Days since the deposit, or since the opening of a draft. */
  readonly age: readonly [number, number];
  /** The acts that lead there from a draft; one way is taken among several. */
  readonly chemins: readonly (readonly Acte[])[];
}

const EXAMEN = ['DEPOSER', 'PRENDRE_EN_CHARGE'] as const;
const COMPLEMENT = [...EXAMEN, 'DEMANDER_COMPLEMENT', 'COMPLETER'] as const;
const TAXATION = [...EXAMEN, 'TRANSMETTRE_POUR_TAXATION'] as const;
const ACCEPTES = [
  [...EXAMEN, 'CERTIFIER'],
  [...EXAMEN, 'CERTIFIER'],
  [...COMPLEMENT, 'CERTIFIER'],
  [...TAXATION, 'TAXER'],
] as const satisfies readonly (readonly Acte[])[];

/** A way to every état of the table. */
export const PARCOURS: Readonly<Record<CodeEtat, Parcours>> = {
  BROUILLON: { poids: 8, age: [0, 21], chemins: [[]] },
  MIS_A_DISPOSITION: {
    poids: 10,
    age: [0, 20],
    chemins: [['DEPOSER'], ['DEPOSER'], ['DEPOSER', 'REORIENTER']],
  },
  PRIS_EN_CHARGE: { poids: 8, age: [4, 40], chemins: [EXAMEN] },
  A_COMPLETER: { poids: 5, age: [8, 50], chemins: [[...EXAMEN, 'DEMANDER_COMPLEMENT']] },
  COMPLETE: { poids: 4, age: [12, 60], chemins: [COMPLEMENT] },
  EN_TAXATION: { poids: 6, age: [10, 70], chemins: [TAXATION] },
  CERTIFIE: {
    poids: 6,
    age: [15, 80],
    chemins: [
      [...EXAMEN, 'CERTIFIER'],
      [...COMPLEMENT, 'CERTIFIER'],
    ],
  },
  TAXE: { poids: 4, age: [20, 90], chemins: [[...TAXATION, 'TAXER']] },
  MIS_EN_PAIEMENT: {
    poids: 8,
    age: [30, 120],
    chemins: ACCEPTES.map((chemin) => [...chemin, 'METTRE_EN_PAIEMENT']),
  },
  PAYE: {
    poids: 40,
    age: [60, 1_090],
    chemins: ACCEPTES.map((chemin) => [...chemin, 'METTRE_EN_PAIEMENT', 'COMPTABILISER']),
  },
  REFUSE: {
    poids: 6,
    age: [10, 120],
    chemins: [
      [...EXAMEN, 'REFUSER'],
      ['DEPOSER', 'REFUSER'],
      [...TAXATION, 'REFUSER'],
    ],
  },
  DUPLIQUE_APRES_REFUS: { poids: 3, age: [60, 500], chemins: [[...EXAMEN, 'REFUSER', 'DUPLIQUER']] },
  ABANDONNE: {
    poids: 2,
    age: [60, 600],
    chemins: [
      [...EXAMEN, 'REFUSER', 'ABANDONNER'],
      [...EXAMEN, 'DEMANDER_COMPLEMENT', 'ABANDONNER'],
    ],
  },
  SUPPRIME: { poids: 2, age: [5, 200], chemins: [['SUPPRIMER']] },
};

/** What becomes of the draft that corrects a refused mémoire. */
export const SUITES: readonly (readonly Acte[])[] = [
  [],
  ['DEPOSER'],
  [...EXAMEN, 'CERTIFIER'],
  [...EXAMEN, 'CERTIFIER', 'METTRE_EN_PAIEMENT', 'COMPTABILISER'],
];
