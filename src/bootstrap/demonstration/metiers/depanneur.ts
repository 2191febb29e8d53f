import { deplacement, ligneDeTarif, ligneLibre } from './lignes.ts';
import type { Metier } from './Metier.ts';

const VEHICULES = [
  ['GARDE_VOITURE', 'Renault Clio', 320],
  ['GARDE_VOITURE', 'Peugeot 308', 320],
  ['GARDE_POIDS_LOURD', 'ensemble routier de 19 tonnes', 610],
  ['GARDE_AUTRE_VEHICULE', 'motocyclette Yamaha', 244],
] as const;

export const depanneur: Metier = (contexte) => {
  const { hasard, ville } = contexte;
  const [tarif, vehicule, prix] = hasard.un(VEHICULES);
  const jours = hasard.entier(5, 120);
  return {
    typePrescription: hasard.un(['REQUISITION_OPJ', 'REQUISITION_PARQUET']),
    autorite: `Commandant ${hasard.un(['Faure', 'Garcia'])}, service de la circulation, ${ville}`,
    nature: 'PENALE',
    duree: jours,
    lignes: [
      ligneLibre({
        libelle: `Enlèvement et transport vers la fourrière : ${vehicule}`,
        quantite: 1,
        unite: 'FORFAIT',
        prix: hasard.entier(9_000, 18_000),
        tauxTva: 2000,
      }),
      ligneDeTarif(contexte, tarif, {
        libelle: `Garde du véhicule : ${vehicule}`,
        quantite: jours,
        unite: 'JOUR',
        prix,
        tauxTva: 2000,
      }),
      ...(hasard.arrive(0.3) ? deplacement(contexte, 2000) : []),
    ],
    debours: [],
  };
};
