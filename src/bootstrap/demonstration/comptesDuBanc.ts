import { MOT_DE_PASSE, type Personne } from './personnes.ts';

/** Who may look at the made-up data of a seed: the first structure, and a court. */
export interface CompteDuBanc extends Personne {
  readonly motDePasse: string;
}

export const comptesDuBanc = (
  graine: number,
): { readonly prestataire: CompteDuBanc; readonly juridiction: CompteDuBanc } => ({
  prestataire: {
    cle: 'prestataire',
    prenom: 'Alix',
    nom: 'Banc',
    courriel: `banc-${graine}@demo.example`,
    qui: 'Prestataire, première structure',
    motDePasse: MOT_DE_PASSE,
  },
  juridiction: {
    cle: 'juridiction',
    prenom: 'Dominique',
    nom: 'Banc',
    courriel: `banc-juridiction-${graine}@demo.example`,
    qui: 'Mémoires reçus, taxation et paiement, TJ de Lyon',
    motDePasse: MOT_DE_PASSE,
  },
});
