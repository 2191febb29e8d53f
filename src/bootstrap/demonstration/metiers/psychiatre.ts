import { debours, deplacement, ligneDeTarif, ligneLibre } from './lignes.ts';
import type { Metier } from './Metier.ts';

const EXPERTISES = [
  ['EXPERTISE_PSYCHIATRIQUE_LIBERAL', 'Expertise psychiatrique d’une personne mise en cause', 50_700],
  ['EXPERTISE_PSYCHIATRIQUE_SEXUELLE_LIBERAL', 'Expertise psychiatrique, infraction sexuelle', 52_600],
] as const;

export const psychiatre: Metier = (contexte) => {
  const { hasard, ville } = contexte;
  const [tarif, libelle, prix] = hasard.un(EXPERTISES);
  return {
    typePrescription: hasard.un(['ORDONNANCE', 'REQUISITION_PARQUET']),
    autorite: `Mme ${hasard.un(['Gauthier', 'Robert'])}, vice-procureure, ${ville}`,
    nature: 'PENALE',
    duree: hasard.entier(10, 60),
    lignes: [
      ligneDeTarif(contexte, tarif, { libelle, quantite: 1, unite: 'ACTE', prix, tauxTva: 0 }),
      ...(hasard.arrive(0.25)
        ? [
            ligneLibre({
              libelle: 'Comparution devant la juridiction',
              quantite: 1,
              unite: 'ACTE',
              prix: 10_000,
              tauxTva: 0,
            }),
          ]
        : []),
      ...(hasard.arrive(0.5) ? deplacement(contexte, 0) : []),
    ],
    debours: hasard.arrive(0.1)
      ? [debours('Péages autoroutiers, tickets joints', hasard.entier(400, 2_800))]
      : [],
  };
};
