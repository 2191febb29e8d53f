/** Why the court refuses, asks or reduces: a code of the référentiel and the words of the person who decides. */
export interface MotifDonne {
  readonly code: string;
  readonly texte: string;
}
