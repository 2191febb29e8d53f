import { Montant } from '../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../kernel/domain/Quantite.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';

/**
 * A mémoire as a person may read and reuse it outside of here: plain JSON, amounts in euros ("1234.50"), without our ids.
 * @param ibanEntier otherwise only its last characters are there
 */
export const memoireEnClair = (memoire: DonneesMemoire, ibanEntier: boolean): unknown => {
  const { prestataire, pieces, historique, entete, destinataire, ...reste } = memoire;
  const { compteBancaire } = prestataire;
  const iban = compteBancaire && (ibanEntier ? compteBancaire.iban : `…${compteBancaire.iban.slice(-4)}`);
  return enClair({
    numero: reste.numero,
    numeroBrouillon: reste.numeroBrouillon,
    etat: reste.etat,
    etatLe: reste.etatLe,
    deposeLe: reste.deposeLe,
    premierDepotLe: reste.premierDepotLe,
    prestataire: { ...prestataire, compteBancaire: compteBancaire && { ...compteBancaire, iban } },
    mandataire: reste.mandataire?.designation ?? null,
    juridiction: destinataire,
    categorie: entete.categorie,
    tvaSurLesDebits: entete.tvaSurLesDebits,
    mission: reste.mission,
    reference: reste.reference,
    commentaire: reste.commentaire,
    lignes: reste.lignes,
    debours: reste.debours,
    repris: reste.repris && {
      le: reste.repris.le,
      numero: reste.repris.numero,
      juridiction: reste.repris.juridiction,
      montants: reste.repris.montants,
    },
    pieces: pieces.map(({ type, nom, taille, mime, ajouteeLe }) => ({ type, nom, taille, mime, ajouteeLe })),
    historique: historique.map(({ acte, etat, le, acteurNom, motifCode, texte }) => ({
      acte,
      etat,
      le,
      par: acteurNom,
      motif: motifCode,
      texte,
    })),
  });
};

const enClair = (valeur: unknown): unknown => {
  if (valeur instanceof Montant || valeur instanceof Quantite) return valeur.toString();
  if (valeur === null || typeof valeur !== 'object' || valeur instanceof Date) return valeur;
  if (Array.isArray(valeur)) return valeur.map(enClair);
  return Object.fromEntries(Object.entries(valeur).map(([cle, contenu]) => [cle, enClair(contenu)]));
};
