export interface Personne {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  /** What the person is, for those who try the product. */
  readonly qui: string;
  readonly support?: boolean;
}

/** One for all: it opens nothing but made-up data. */
export const MOT_DE_PASSE = 'Demonstration-2026!';

const personne = (cle: string, prenom: string, nom: string, qui: string): Personne => ({
  cle,
  prenom,
  nom,
  qui,
  courriel: `${cle}@demo.example`,
});

export const PERSONNES = [
  personne('camille', 'Camille', 'Moreau', 'Interprète, gestionnaire de deux structures'),
  personne('hugo', 'Hugo', 'Lambert', 'Interprète, collègue de Camille'),
  personne('sophie', 'Sophie', 'Garnier', 'Responsable d’un laboratoire'),
  personne('julien', 'Julien', 'Petit', 'Laboratoire, consultation seulement'),
  personne('karim', 'Karim', 'Haddad', 'Dépanneur et gardien de fourrière'),
  personne('claire', 'Claire', 'Vasseur', 'Avocate, administratrice ad hoc'),
  personne('nadia', 'Nadia', 'Benali', 'Psychiatre, experte'),
  personne('lea', 'Léa', 'Fontaine', 'Nouvelle venue, sans structure'),
  personne('martine', 'Martine', 'Roche', 'Greffière, TJ de Lyon (mémoires reçus)'),
  personne('denis', 'Denis', 'Colin', 'Greffier, TJ de Lyon (mémoires reçus)'),
  personne('philippe', 'Philippe', 'Arnaud', 'Magistrat taxateur, TJ de Lyon'),
  personne('isabelle', 'Isabelle', 'Nguyen', 'Service du paiement, TJ de Lyon et CA de Lyon'),
  personne('paul', 'Paul', 'Mercier', 'Greffier, magistrat et paiement, TJ de Paris'),
  personne('elise', 'Élise', 'Marchand', 'Greffière et taxation, CA de Lyon'),
  { ...personne('support', 'Sacha', 'Robin', 'Support Chorus Pro'), support: true },
] as const satisfies readonly Personne[];
