import { Montant } from '../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../kernel/domain/Quantite.ts';
import type { DeboursSaisi } from '../../../modules/memoires/domain/Debours.ts';
import type { LigneSaisie } from '../../../modules/memoires/domain/LigneDeMemoire.ts';
import type { Contexte } from './Metier.ts';

interface Libre {
  readonly libelle: string;
  readonly quantite: number;
  readonly unite: string;
  /** In cents, without VAT. */
  readonly prix: number;
  readonly tauxTva: number;
  readonly nature?: LigneSaisie['nature'];
}

/** A line that no tarif sets. */
export const ligneLibre = ({
  libelle,
  quantite,
  unite,
  prix,
  tauxTva,
  nature = 'PRESTATION',
}: Libre): LigneSaisie => ({
  nature,
  tarifCode: null,
  libelle,
  quantite: Quantite.entiere(quantite),
  unite,
  prixUnitaire: Montant.deCentimes(prix),
  tauxTva,
  codeTva: tauxTva === 0 ? 'COLLABORATEUR_OCCASIONNEL' : 'TVA_20',
});

/** A line at the tarif of the day, or at the price given while the référentiel has none for that day. */
export const ligneDeTarif = ({ referentiel, jour }: Contexte, code: string, libre: Libre): LigneSaisie => {
  const tarif = referentiel.findTarif(code, jour);
  if (!tarif) return ligneLibre(libre);
  return {
    ...ligneLibre(libre),
    tarifCode: code,
    libelle: libre.libelle === '' ? tarif.libelle.fr : libre.libelle,
    unite: tarif.unite,
    prixUnitaire: tarif.prix,
  };
};

/** The way there and back, with a meal now and then. */
export const deplacement = (contexte: Contexte, tauxTva: number): readonly LigneSaisie[] => {
  const { hasard } = contexte;
  const km = hasard.entier(12, 190);
  const trajet = ligneDeTarif(contexte, 'KM_6_7CV_2000', {
    libelle: `Trajet aller et retour, ${km} km (véhicule de 6 CV)`,
    quantite: km,
    unite: 'KM',
    prix: 41,
    tauxTva,
    nature: 'DEPLACEMENT',
  });
  if (!hasard.arrive(0.3)) return [trajet];
  const repas = ligneDeTarif(contexte, 'REPAS', {
    libelle: 'Repas de midi',
    quantite: 1,
    unite: 'REPAS',
    prix: 2_000,
    tauxTva,
    nature: 'DEPLACEMENT',
  });
  return [trajet, repas];
};

export const debours = (libelle: string, centimes: number): DeboursSaisi => ({
  libelle,
  montant: Montant.deCentimes(centimes),
});
