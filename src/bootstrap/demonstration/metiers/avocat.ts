import { deplacement, ligneLibre } from './lignes.ts';
import type { Metier } from './Metier.ts';

const ACTES = [
  ['Administratrice ad hoc : assistance d’un mineur pendant l’instruction', 25_000],
  ['Administratrice ad hoc : accompagnement à une audience correctionnelle', 10_000],
  ['Administratrice ad hoc : accompagnement devant la cour d’assises', 30_000],
  ['Administratrice ad hoc en matière civile', 20_000],
] as const;

export const avocat: Metier = (contexte) => {
  const { hasard, ville } = contexte;
  const [libelle, prix] = hasard.un(ACTES);
  return {
    typePrescription: 'ORDONNANCE',
    autorite: `Mme ${hasard.un(['Perrin', 'Chevalier'])}, ${hasard.un(['juge des enfants', 'juge d’instruction'])}, ${ville}`,
    nature: libelle.includes('civile') ? 'ASSIMILEE' : 'PENALE',
    duree: hasard.entier(20, 90),
    lignes: [
      ligneLibre({ libelle, quantite: 1, unite: 'FORFAIT', prix, tauxTva: 2000 }),
      ...(hasard.arrive(0.5) ? deplacement(contexte, 2000) : []),
    ],
    debours: [],
  };
};
