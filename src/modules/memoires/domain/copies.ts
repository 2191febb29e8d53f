import type { Debours } from './Debours.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { LigneDeMemoire } from './LigneDeMemoire.ts';
import { MISSION_VIDE } from './Mission.ts';

type Contenu = Pick<
  DonneesMemoire,
  | 'entete'
  | 'mission'
  | 'reference'
  | 'commentaire'
  | 'lignes'
  | 'debours'
  | 'pieces'
  | 'premierDepotLe'
  | 'dupliqueDe'
  | 'prestataire'
  | 'destinataire'
>;

const SANS_DECISION = { montantRetenu: null, motifReduction: null } as const;

/** A copy is a claim of its own: its amounts are counted by today's rule. */
const lignesCopiees = (lignes: readonly LigneDeMemoire[]): readonly LigneDeMemoire[] =>
  lignes.map((ligne) => ({ ...ligne, ...SANS_DECISION, montantRepris: null }));

const deboursCopies = (debours: readonly Debours[]): readonly Debours[] =>
  debours.map((unDebours) => ({ ...unDebours, ...SANS_DECISION }));

/** A refused mémoire, to be corrected: every field and piece, and the date of the first deposit. */
export const copieACorriger = (refuse: DonneesMemoire, nouvelIdDePiece: () => number): Contenu => ({
  entete: refuse.entete,
  mission: refuse.mission,
  reference: refuse.reference,
  commentaire: refuse.commentaire,
  lignes: lignesCopiees(refuse.lignes),
  debours: deboursCopies(refuse.debours),
  pieces: refuse.pieces.map((piece) => ({ ...piece, id: nouvelIdDePiece() })),
  premierDepotLe: refuse.premierDepotLe,
  dupliqueDe: refuse.id,
  prestataire: refuse.prestataire,
  destinataire: refuse.destinataire,
});

/** A mémoire used as a model for another mission: its header and its lines, nothing of its mission. */
export const copieModele = (modele: DonneesMemoire): Contenu => ({
  entete: modele.entete,
  mission: MISSION_VIDE,
  reference: null,
  commentaire: null,
  lignes: lignesCopiees(modele.lignes),
  debours: deboursCopies(modele.debours),
  pieces: [],
  premierDepotLe: null,
  dupliqueDe: null,
  prestataire: modele.prestataire,
  destinataire: modele.destinataire,
});
