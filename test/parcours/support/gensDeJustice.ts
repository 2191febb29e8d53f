/** Those who handle the mémoires at the court of the journeys; each signs in with the one password. */
export const MOT_DE_PASSE = 'quatre-lampes-rouges-au-grenier';

export const GENS_DE_JUSTICE = {
  greffiere: { courriel: 'greffe@exemple.fr', prenom: 'Martine', nom: 'Roche', espace: 'MEMOIRES_RECUS' },
  magistrat: { courriel: 'magistrat@exemple.fr', prenom: 'Philippe', nom: 'Arnaud', espace: 'TAXATION' },
  payeuse: { courriel: 'paiement@exemple.fr', prenom: 'Isabelle', nom: 'Nguyen', espace: 'PAIEMENT' },
} as const;
