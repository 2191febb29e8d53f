import { debours, ligneLibre } from './lignes.ts';
import type { Metier } from './Metier.ts';

const ANALYSES = [
  ['Recherche et dosage de stupéfiants dans le sang (LC-MS/MS)', 20_125],
  ['Recherche large de xénobiotiques dans le sang', 31_500],
  ['Dosage de l’éthanol dans le sang, deux déterminations', 4_800],
  ['Analyse segmentaire de cheveux', 24_900],
  ['Détermination d’un profil génétique sur prélèvement de référence', 8_900],
  ['Recherche d’ADN sur scellé et profil génétique', 18_600],
  ['Comparaison de profils génétiques et interprétation', 11_200],
] as const;

export const laboratoire: Metier = ({ hasard, ville }) => {
  const premiere = hasard.entier(0, ANALYSES.length - 1);
  const combien = hasard.entier(1, 4);
  const [typePrescription, autorite] = hasard.un([
    [
      'REQUISITION_OPJ',
      `Adjudant ${hasard.un(['Marchal', 'Rey', 'Bonnet'])}, brigade de gendarmerie de ${ville}`,
    ],
    ['COMMISSION_ROGATOIRE', `M. ${hasard.un(['Bertin', 'Leroy'])}, juge d’instruction, ${ville}`],
    ['REQUISITION_PARQUET', `Parquet de ${ville}, section de la délinquance routière`],
  ] as const);
  return {
    typePrescription,
    autorite,
    nature: 'PENALE',
    duree: hasard.entier(6, 45),
    lignes: Array.from({ length: combien }, (_, rang) => {
      const [libelle, prix] = ANALYSES[(premiere + rang) % ANALYSES.length] ?? ANALYSES[0];
      return ligneLibre({ libelle, quantite: hasard.entier(1, 3), unite: 'ACTE', prix, tauxTva: 2000 });
    }),
    debours: hasard.arrive(0.15)
      ? [debours('Transport sécurisé des scellés, facture du transporteur', hasard.entier(2_500, 9_000))]
      : [],
  };
};
