import type { Personne } from './Personne.ts';

/** An interpreter with a SIRET, from « Mon compte » to the fiche that was just created. */
export const creerLaStructure = async (personne: Personne, raisonSociale: string): Promise<void> => {
  await personne.allerDans('Mon compte');
  await personne.suivre('Voir mes rattachements');
  await personne.estSur('Mes rattachements aux structures');
  await personne.suivre(/Créer une nouvelle structure/);

  await personne.cocher('SIRET');
  await personne.remplir('Identifiant de la structure', '732 829 320 00075');
  await personne.appuyer('Continuer');
  await personne.lit('Ce SIRET n’est pas valable');
  await personne.remplir('Identifiant de la structure', '732 829 320 00074');
  await personne.appuyer('Continuer');

  await personne.remplir('Raison sociale', raisonSociale);
  await personne.choisir('Catégorie de prestataire', 'Interprètes et traducteurs');
  await personne.cocher('Franchise en base de TVA');
  await personne.remplir('Numéro et voie', '18 montée de la Grande-Côte');
  await personne.remplir('Code postal', '69001');
  await personne.remplir('Ville', 'Lyon');
  await personne.remplir('Titulaire', raisonSociale);
  await personne.remplir('IBAN', 'FR76 3000 6000 0112 3456 7890 189');
  await personne.remplir('BIC', 'AGRIFRPP');
  await personne.appuyer('Créer la structure');
  await personne.lit('La structure est créée');
};
