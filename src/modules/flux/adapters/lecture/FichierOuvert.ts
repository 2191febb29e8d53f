/** A file of an archive, whole. */
export interface FichierOuvert {
  readonly nom: string;
  readonly contenu: Uint8Array;
}
