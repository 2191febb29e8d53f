/** What a service refuses in the words of the wire: its `codeRetour` and its `libelle`. */
export class ErreurFonctionnelle extends Error {
  constructor(
    readonly codeRetour: number,
    readonly libelle: string,
    /** 200 where clients read an empty result; 400 elsewhere, for some read a 200 without its code. */
    readonly status: 200 | 400 = 400,
  ) {
    super(libelle);
  }
}
