export type FamilleEtat =
  'brouillon' | 'en-cours' | 'a-completer' | 'taxation' | 'accepte' | 'refuse' | 'clos';
