import { z } from 'zod';

/** A field as it is posted: absent reads as empty. */
export const texte = z.string().trim().default('');

type Contexte = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Reads the fields of a form one by one, so that every fault is told at once, each by its own code. */
export class LectureDeForme<Champ extends string> {
  private fautes = 0;

  constructor(
    private readonly saisie: Readonly<Record<Champ, string>>,
    private readonly contexte: Contexte,
  ) {}

  get juste(): boolean {
    return this.fautes === 0;
  }

  requis(champ: Champ, code: string, longueurMax: number): string {
    const valeur = this.saisie[champ];
    if (valeur === '') this.refuser(champ, code);
    return this.borner(champ, valeur, longueurMax);
  }

  facultatif(champ: Champ, longueurMax: number): string | null {
    const valeur = this.saisie[champ];
    return valeur === '' ? null : this.borner(champ, valeur, longueurMax);
  }

  /** @param vide the code when nothing is typed; null where nothing is needed */
  lu<T>(
    champ: Champ,
    lire: (saisie: string) => T | undefined,
    code: string,
    vide: string | null = null,
  ): T | null {
    const valeur = this.saisie[champ];
    if (valeur === '') {
      if (vide !== null) this.refuser(champ, vide);
      return null;
    }
    const lue = lire(valeur);
    if (lue === undefined) this.refuser(champ, code);
    return lue ?? null;
  }

  refuser(champ: Champ, code: string): void {
    this.fautes += 1;
    this.contexte.addIssue({ code: 'custom', path: [champ], message: code });
  }

  private borner(champ: Champ, valeur: string, longueurMax: number): string {
    if (valeur.length > longueurMax) this.refuser(champ, 'structure.texte-trop-long');
    return valeur;
  }
}
