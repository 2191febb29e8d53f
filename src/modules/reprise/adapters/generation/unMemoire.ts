import type { EtatDOrigine } from '../../domain/format.ts';
import { decimal, instantEcrit, jourEcrit, montant } from './ecritures.ts';
import { Tirage } from './Tirage.ts';
import { idDeCompte, idDeFournisseur, idDUtilisateur, utilisateursDe } from './unFournisseur.ts';
import { unePiece, type PieceEcrite } from './unePiece.ts';

/** Rows as cells, in the order of the columns of the format. */
export interface MemoireFictif {
  readonly memoire: readonly string[];
  readonly lignes: readonly (readonly string[])[];
  readonly etats: readonly (readonly string[])[];
  readonly piece: PieceEcrite | null;
}

interface LigneFictive {
  readonly cellules: readonly string[];
  readonly ht: number;
  readonly taux: number;
}

const NATURE = 2;
const JURIDICTIONS = [
  'Tribunal judiciaire de Lyon',
  'TGI de Lyon',
  'Tribunal de grande instance PARIS',
  'Tribunal judiciaire de Paris',
  'TGI de Marseille',
  'Cour d’appel de Paris',
  'Tribunal judiciaire de Lille',
  'TGI BORDEAUX',
] as const;
const PARCOURS: readonly (readonly [number, readonly EtatDOrigine[]])[] = [
  [0.04, ['BROUILLON']],
  [0.08, ['BROUILLON', 'TRANSMIS']],
  [0.12, ['BROUILLON', 'TRANSMIS', 'EN_COURS']],
  [0.16, ['BROUILLON', 'TRANSMIS', 'EN_COURS', 'REFUSE']],
  [0.18, ['BROUILLON', 'TRANSMIS', 'REFUSE', 'ABANDONNE']],
  [0.24, ['BROUILLON', 'TRANSMIS', 'EN_COURS', 'VALIDE']],
  [0.3, ['BROUILLON', 'TRANSMIS', 'EN_COURS', 'VALIDE', 'MIS_EN_PAIEMENT']],
  [1, ['BROUILLON', 'TRANSMIS', 'EN_COURS', 'VALIDE', 'MIS_EN_PAIEMENT', 'PAYE']],
];
const LIBELLES = [
  'Traduction orale',
  'Traduction écrite',
  'Attente à l’audience',
  'Déplacement',
  'Expertise',
  'Rapport',
];
const UNITES = ['HEURE', 'PAGE', 'KM', 'FORFAIT'] as const;
const TAUX = [2_000, 2_000, 2_000, 1_000, 550, 0] as const;
const MOTIFS = ['Pièce manquante', 'Mauvaise juridiction', 'Montant à revoir'];
const MEMOIRES_PAR_DOSSIER = 1_000;

export const unMemoire = (
  graine: number,
  rang: number,
  fournisseurs: number,
  avecPiece: boolean,
): MemoireFictif => {
  const tirage = new Tirage(graine, NATURE, rang);
  const id = String(rang + 1);
  const fournisseur = Math.floor(tirage.part() ** 2 * fournisseurs);
  const utilisateur = tirage.entier(0, utilisateursDe(graine, fournisseur) - 1);
  const sort = tirage.part();
  const parcours = PARCOURS.find(([part]) => sort < part)?.[1] ?? ['BROUILLON'];
  const depose = parcours.length > 1;
  const creation = tirage.entier(1_000_000, 5_000_000);
  const moments = parcours.map((_, k) => creation + k * tirage.entier(600, 20_000));
  moments.sort((a, b) => a - b);
  const lignes = Array.from({ length: tirage.entier(1, 5) }, (_, k) => uneLigne(tirage, id, k + 1));
  const ht = lignes.reduce((somme, ligne) => somme + ligne.ht, 0);
  const tva = tvaDe(lignes);
  const debours = tirage.arrive(0.2) ? tirage.entier(100, 20_000) : 0;
  const jour = Math.trunc(creation / 1_440);
  return {
    memoire: [
      id,
      depose ? id.padStart(10, '0') : '',
      idDeFournisseur(fournisseur),
      idDUtilisateur(fournisseur, utilisateur),
      tirage.un(JURIDICTIONS),
      'INTERPRETE_TRADUCTEUR',
      idDeCompte(fournisseur),
      `REF-${id}`,
      `${20 + (rang % 7)}/${tirage.entier(1, 99_999)}`,
      'Officier de police judiciaire',
      jourEcrit(jour - tirage.entier(10, 40)),
      jourEcrit(jour - tirage.entier(1, 9)),
      depose ? instantEcrit(moments[1] ?? creation) : '',
      parcours.at(-1) ?? 'BROUILLON',
      instantEcrit(moments.at(-1) ?? creation),
      montant(ht),
      montant(tva),
      montant(debours),
      montant(ht + tva + debours),
      tirage.arrive(0.1) ? 'Mission urgente ; déplacement de nuit' : '',
    ],
    lignes: lignes.map(({ cellules }) => cellules),
    etats: parcours.map((etat, k) => [
      id,
      String(k + 1),
      etat,
      instantEcrit(moments[k] ?? creation),
      etat === 'BROUILLON' || etat === 'TRANSMIS'
        ? `Personne ${fournisseur}.${utilisateur}`
        : 'Service centralisateur',
      etat === 'REFUSE' ? tirage.un(MOTIFS) : '',
      '',
    ]),
    piece: avecPiece
      ? unePiece({
          id: `P${id}`,
          numero: rang,
          memoire: id,
          fournisseur: idDeFournisseur(fournisseur),
          type: 'ATTESTATION_MISSION',
          nom: `attestation-${id}.pdf`,
          chemin: `pieces/${Math.trunc(rang / MEMOIRES_PAR_DOSSIER)}/${id}.pdf`,
        })
      : null,
  };
};

const uneLigne = (tirage: Tirage, memoire: string, rang: number): LigneFictive => {
  const demis = tirage.entier(1, 20);
  const prix = tirage.entier(500, 9_000);
  const taux = tirage.un(TAUX);
  const ht = Math.round((demis * prix) / 2);
  return {
    ht,
    taux,
    cellules: [
      memoire,
      String(rang),
      tirage.un(LIBELLES),
      decimal(demis * 5, 1),
      tirage.un(UNITES),
      montant(prix),
      decimal(taux, 2),
      montant(ht),
    ],
  };
};

/** By rate, on the sum of the lines of that rate, half up to the cent. */
const tvaDe = (lignes: readonly LigneFictive[]): number => {
  let tva = 0;
  for (const taux of new Set(lignes.map((ligne) => ligne.taux))) {
    const base = lignes.reduce((somme, ligne) => somme + (ligne.taux === taux ? ligne.ht : 0), 0);
    tva += Math.floor((base * taux + 5_000) / 10_000);
  }
  return tva;
};
