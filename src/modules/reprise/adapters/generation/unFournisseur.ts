import { instantEcrit, jourEcrit } from './ecritures.ts';
import { ibanDOrigine, siretDOrigine } from './identifiantsDOrigine.ts';
import { Tirage } from './Tirage.ts';
import { unePiece, type PieceEcrite } from './unePiece.ts';

/** Rows as cells, in the order of the columns of the format. */
export interface FournisseurFictif {
  readonly fournisseur: readonly string[];
  readonly utilisateurs: readonly (readonly string[])[];
  readonly comptes: readonly (readonly string[])[];
  /** With the document that each needs. */
  readonly mandats: readonly { readonly mandat: readonly string[]; readonly piece: PieceEcrite }[];
}

const NATURE = 1;
const PRENOMS = ['Camille', 'Zoé', 'Renée', 'Hugo', 'Léa', 'François', 'Noël', 'Karim', 'Inès', 'Gaëlle'];
const NOMS = [
  'Moreau',
  'Lefèvre',
  'Garnier',
  'Haddad',
  'Nguyen',
  'Bénard',
  'Petit',
  'Çelik',
  'Roche',
  'Muñoz',
];
const VILLES = [
  ['69001', 'Lyon'],
  ['75004', 'Paris'],
  ['13006', 'Marseille'],
  ['59000', 'Lille'],
  ['33000', 'Bordeaux'],
  ['67000', 'Strasbourg'],
  ['42000', 'Saint-Étienne'],
  ['97400', 'Saint-Denis'],
] as const;
const CATEGORIES = [
  'INTERPRETE_TRADUCTEUR',
  'EXPERT_TECHNIQUE',
  'PSYCHIATRE',
  'AVOCAT',
  'DELEGUE_PROCUREUR',
  'LABORATOIRE',
  'DEPANNEUR_GARDIEN',
];
const TAXES = ['ASSUJETTI', 'FRANCHISE', 'COSP'];
const UTILISATEURS_AU_PLUS = 3;

export const idDeFournisseur = (rang: number): string => String(1_000 + rang);
export const idDUtilisateur = (fournisseur: number, rang: number): string =>
  String(10_000 + fournisseur * (UTILISATEURS_AU_PLUS + 1) + rang);
export const idDeCompte = (fournisseur: number): string => String(20_000 + fournisseur);

/** What mémoires need to know of a fournisseur without drawing it again. */
export const utilisateursDe = (graine: number, rang: number): number =>
  new Tirage(graine, NATURE, rang).entier(1, UTILISATEURS_AU_PLUS);

export const unFournisseur = (graine: number, rang: number): FournisseurFictif => {
  const tirage = new Tirage(graine, NATURE, rang);
  const combien = tirage.entier(1, UTILISATEURS_AU_PLUS);
  const particulier = tirage.arrive(0.1);
  const [codePostal, ville] = tirage.un(VILLES);
  const [prenom, nom] = [tirage.un(PRENOMS), tirage.un(NOMS)];
  const cree = tirage.entier(0, 500_000);
  const id = idDeFournisseur(rang);
  return {
    fournisseur: [
      id,
      particulier ? 'PARTICULIER' : 'SIRET',
      particulier ? `P${String(rang).padStart(8, '0')}` : siretDOrigine(rang),
      particulier ? '' : `Cabinet ${nom} ${rang}`,
      particulier ? nom : '',
      particulier ? prenom : '',
      `${tirage.entier(1, 200)} rue de la République`,
      tirage.arrive(0.2) ? 'Bâtiment B' : '',
      codePostal,
      ville,
      'France',
      `04${String(tirage.entier(0, 99_999_999)).padStart(8, '0')}`,
      `contact.${rang}@export.example`,
      tirage.un(CATEGORIES),
      tirage.un(TAXES),
      instantEcrit(cree),
      tirage.arrive(0.05) ? 'INACTIF' : 'ACTIF',
    ],
    utilisateurs: Array.from({ length: combien }, (_, k) => unUtilisateur(tirage, rang, k, cree)),
    comptes: [
      [
        idDeCompte(rang),
        id,
        'Compte principal',
        `${prenom} ${nom}`,
        ibanDOrigine(rang),
        'BNPAFRPP',
        jourEcrit(Math.trunc(cree / 1_440)),
        '',
      ],
    ],
    mandats: rang > 0 && tirage.arrive(0.02) ? [unMandat(rang, jourEcrit(Math.trunc(cree / 1_440)))] : [],
  };
};

const unMandat = (rang: number, debut: string): FournisseurFictif['mandats'][number] => {
  const piece = `M${rang}`;
  return {
    mandat: [String(30_000 + rang), idDeFournisseur(rang), idDeFournisseur(rang - 1), debut, '', piece],
    piece: unePiece({
      id: piece,
      numero: -rang,
      memoire: '',
      fournisseur: idDeFournisseur(rang),
      type: 'MANDAT_FACTURATION',
      nom: `mandat-${rang}.pdf`,
      chemin: `pieces/mandats/${rang}.pdf`,
    }),
  };
};

/** One address out of twenty is that of a person of the fournisseur before, in capital letters. */
const unUtilisateur = (
  tirage: Tirage,
  fournisseur: number,
  rang: number,
  cree: number,
): readonly string[] => {
  const partagee = fournisseur > 0 && rang === 1 && tirage.arrive(0.1);
  const courriel = partagee
    ? `PERSONNE.${fournisseur - 1}.0@EXPORT.EXAMPLE`
    : `personne.${fournisseur}.${rang}@export.example`;
  return [
    idDUtilisateur(fournisseur, rang),
    idDeFournisseur(fournisseur),
    courriel,
    tirage.un(NOMS),
    tirage.un(PRENOMS),
    rang === 0 ? 'PRINCIPAL' : 'UTILISATEUR',
    instantEcrit(cree + rang),
    instantEcrit(5_000_000 + tirage.entier(0, 500_000)),
    tirage.arrive(0.05) ? 'INACTIF' : 'ACTIF',
  ];
};
