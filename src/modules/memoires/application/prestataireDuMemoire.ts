import type { PrestataireDuMemoire } from '../domain/PrestataireDuMemoire.ts';
import type { Prestataire } from './ports/Prestataires.ts';

/** What a mémoire keeps of its structure, with the account that was chosen. */
export const prestataireDuMemoire = (
  { designation, identifiant, siret, adresse, regimeFiscal, comptesBancaires }: Prestataire,
  compteBancaireId: number | null,
): PrestataireDuMemoire => {
  const choisi = comptesBancaires.find(({ id }) => id === compteBancaireId);
  return {
    designation,
    identifiant,
    siret,
    adresse,
    regime: regimeFiscal,
    compteBancaire: choisi
      ? { libelle: choisi.libelle, iban: choisi.iban, bic: choisi.bic, titulaire: choisi.titulaire }
      : null,
  };
};
