/** In bytes, but where it is said otherwise. */
export const LIMITES_DE_FLUX = {
  /** Of the file that is deposited. Source: dossier of the wire, §7 (GDP_MSG_11.022). */
  taille: 10 * 1024 * 1024,
  /** Of all that an archive holds once it is open. */
  deploye: 64 * 1024 * 1024,
  /** Of all the pieces of one facture: what a mémoire may hold. */
  pieces: 120 * 1024 * 1024,
  /** Times that a file may be larger than what it was compressed to, once it weighs one megabyte. */
  rapport: 200,
  /** Files of an archive. */
  fichiers: 1_000,
  /** Elements of an XML inside of one another, and in all. */
  profondeur: 32,
  elements: 100_000,
  /** Attributes of one element; all of them count among the elements. */
  attributs: 100,
  /** Lines of one facture that are read: a mémoire holds 500, and as many débours. */
  lignes: 1_001,
  /** Errors of one demande de paiement that are told; the others are counted. */
  erreurs: 50,
  /** Characters of a name of file. */
  nomFichier: 200,
} as const;
