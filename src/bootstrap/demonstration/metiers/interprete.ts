import type { LigneSaisie } from '../../../modules/memoires/domain/LigneDeMemoire.ts';
import { deplacement, ligneDeTarif, ligneLibre } from './lignes.ts';
import type { Contexte, Metier } from './Metier.ts';

const LANGUES = [
  'arabe',
  'turc',
  'roumain',
  'albanais',
  'anglais',
  'portugais',
  'dari',
  'bambara',
  'géorgien',
];

const OCCASIONS = [
  'Audition',
  'Confrontation',
  'Interrogatoire de première comparution',
  'Audience',
  'Débat contradictoire',
];

/** @param tauxTva in basis points: none for a collaborateur occasionnel du service public */
export const interprete =
  (tauxTva: number): Metier =>
  (contexte) => {
    const { hasard, ville } = contexte;
    const langue = hasard.un(LANGUES);
    const demande = hasard.un([
      [
        'REQUISITION_OPJ',
        `Brigadier-chef ${hasard.un(['Durand', 'Lopez', 'Weber'])}, commissariat de ${ville}`,
      ],
      ['REQUISITION_PARQUET', `Permanence du parquet de ${ville}`],
      ['ORDONNANCE', `Mme ${hasard.un(['Delmas', 'Ferrand'])}, juge d’instruction, ${ville}`],
    ] as const);
    return {
      typePrescription: demande[0],
      autorite: demande[1],
      nature: 'PENALE',
      duree: hasard.entier(0, 3),
      lignes: [
        ...oral(contexte, langue, tauxTva),
        ...(hasard.arrive(0.35) ? [ecrit(contexte, langue, tauxTva)] : []),
        ...(hasard.arrive(0.4) ? deplacement(contexte, tauxTva) : []),
      ],
      debours: [],
    };
  };

const oral = (contexte: Contexte, langue: string, tauxTva: number): readonly LigneSaisie[] => {
  const { hasard } = contexte;
  const heures = hasard.entier(1, 5);
  const base = ligneDeTarif(contexte, 'INTERPRETE_ORAL', {
    libelle: `${hasard.un(OCCASIONS)}, langue : ${langue}`,
    quantite: heures,
    unite: 'HEURE',
    prix: 3_000,
    tauxTva,
  });
  const premiere = ligneLibre({
    libelle: 'Majoration de la première heure (40 %)',
    quantite: 1,
    unite: 'HEURE',
    prix: 1_200,
    tauxTva,
  });
  const nuit = ligneLibre({
    libelle: 'Majoration de nuit, de 22 heures à 7 heures (25 %)',
    quantite: hasard.entier(1, heures),
    unite: 'HEURE',
    prix: 750,
    tauxTva,
  });
  return hasard.arrive(0.3) ? [base, premiere, nuit] : [base, premiere];
};

const ecrit = (contexte: Contexte, langue: string, tauxTva: number): LigneSaisie =>
  ligneDeTarif(contexte, 'TRADUCTION_ECRITE', {
    libelle: `Traduction écrite, langue : ${langue} (pages de 250 mots)`,
    quantite: contexte.hasard.entier(2, 24),
    unite: 'PAGE',
    prix: 2_500,
    tauxTva,
  });
