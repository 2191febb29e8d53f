/** What we tell besides: clients leave out a key that they don't know. */
export const AJOUTS: readonly string[] = [
  '/cpro/factures/v1/deposer/flux $.dejaDepose: not an official field',
  '/cpro/transverses/v1/consulterCRDetaille $.listeMemoires: not an official field',
];
