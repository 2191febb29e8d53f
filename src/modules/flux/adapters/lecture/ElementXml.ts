/** An element of an XML, with the place where it begins. */
export interface ElementXml {
  /** Without its prefix. */
  readonly nom: string;
  /** Its namespace. */
  readonly uri: string;
  /** By local name. */
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: readonly ElementXml[];
  readonly texte: string;
  /** From 1. */
  readonly ligne: number;
  readonly position: number;
}
