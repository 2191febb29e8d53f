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

const sansDecision = <T extends LigneDeMemoire | Debours>(lignes: readonly T[]): readonly T[] =>
  lignes.map((ligne) => ({ ...ligne, montantRetenu: null, motifReduction: null }));

/** A refused mémoire, to be corrected: every field and piece, and the date of the first deposit. */
export const copieACorriger = (refuse: DonneesMemoire, nouvelIdDePiece: () => number): Contenu => ({
  entete: refuse.entete,
  mission: refuse.mission,
  reference: refuse.reference,
  commentaire: refuse.commentaire,
  lignes: sansDecision(refuse.lignes),
  debours: sansDecision(refuse.debours),
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
  lignes: sansDecision(modele.lignes),
  debours: sansDecision(modele.debours),
  pieces: [],
  premierDepotLe: null,
  dupliqueDe: null,
  prestataire: modele.prestataire,
  destinataire: modele.destinataire,
});
