export type Langue = 'fr' | 'en';

export type Libelle = Readonly<Record<Langue, string>>;
