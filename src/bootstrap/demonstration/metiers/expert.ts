import { ligneLibre } from './lignes.ts';
import type { Metier } from './Metier.ts';

/** Technical expertise under an accepted devis: the amounts are those of the order. */
export const expert: Metier = ({ hasard, ville }) => ({
  typePrescription: 'REQUISITION_PARQUET',
  autorite: `Parquet de ${ville}, vice-procureur ${hasard.un(['Leroy', 'Caron'])}`,
  nature: 'PENALE',
  duree: hasard.entier(15, 40),
  lignes: [
    ligneLibre({
      libelle: 'Expertise d’un véhicule accidenté, rapport compris',
      quantite: 1,
      unite: 'FORFAIT',
      prix: 150_000,
      tauxTva: 2000,
    }),
  ],
  debours: [],
});
