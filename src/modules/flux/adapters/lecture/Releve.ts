import { lireJour, type Jour } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../../kernel/domain/Quantite.ts';
import type { CodeErreurDeDemande, ErreurDeDemande, PlaceDansLeFichier } from '../../domain/ErreurDeFlux.ts';
import type { CurseurXml } from './CurseurXml.ts';

const DEVISE = 'EUR';

/** What is read of one facture: values, where each field stands, and all that is wrong. */
export class Releve {
  readonly erreurs: ErreurDeDemande[] = [];
  private readonly lieux = new Map<string, PlaceDansLeFichier>();

  constructor(private readonly facture: CurseurXml) {}

  /** Where the field stands; of one that is not told, where the nearest part that holds it does. */
  readonly lieuDe = (champ: string): PlaceDansLeFichier => {
    for (let reste = champ; reste !== ''; reste = reste.slice(0, Math.max(0, reste.lastIndexOf('.')))) {
      const lieu = this.lieux.get(reste);
      if (lieu) return lieu;
    }
    return this.facture.lieu;
  };

  situer(champ: string, curseur: CurseurXml): void {
    this.lieux.set(champ, curseur.lieu);
  }

  relever(code: CodeErreurDeDemande, curseur: CurseurXml, params: ErreurDeDemande['params'] = {}): void {
    this.erreurs.push({ code, params, ...curseur.lieu });
  }

  texte(curseur: CurseurXml, champ: string): string | null {
    this.situer(champ, curseur);
    return curseur.texte;
  }

  requis(curseur: CurseurXml, champ: string): string | null {
    const texte = this.texte(curseur, champ);
    if (texte === null) this.relever('obligatoire', curseur);
    return texte;
  }

  parmi<const V extends string>(curseur: CurseurXml, champ: string, valeurs: readonly V[]): V | null {
    const texte = this.texte(curseur, champ);
    const valeur = valeurs.find((une) => une === texte) ?? null;
    if (texte !== null && valeur === null)
      this.relever('valeur-inconnue', curseur, { valeur: court(texte), attendu: valeurs.join(', ') });
    return valeur;
  }

  jour(curseur: CurseurXml, champ: string): Jour | null {
    return this.lire(curseur, champ, 'jour-invalide', (texte) => lireJour(texte));
  }

  /** In euros, two decimals that count at most. */
  montant(curseur: CurseurXml, champ: string): Montant | null {
    const devise = curseur.attribut('currencyID');
    if (devise !== null && devise !== DEVISE)
      this.relever('valeur-inconnue', curseur, { valeur: court(devise), attendu: DEVISE });
    return this.lire(curseur, champ, 'montant-invalide', (texte) =>
      /^-?\d{1,12}(\.\d{1,2}0*)?$/.test(texte) ? Montant.lire(sansZeros(texte, 2)) : undefined,
    );
  }

  quantite(curseur: CurseurXml, champ: string): Quantite | null {
    return this.lire(curseur, champ, 'quantite-invalide', (texte) =>
      /^\d{1,9}(\.\d{1,3}0*)?$/.test(texte) ? Quantite.lire(sansZeros(texte, 3)) : undefined,
    );
  }

  /** In basis points: "20.00" is 2000. */
  taux(curseur: CurseurXml, champ: string): number | null {
    return this.lire(curseur, champ, 'taux-invalide', (texte) =>
      /^\d{1,3}(\.\d{1,2}0*)?$/.test(texte) ? Math.round(Number(texte) * 100) : undefined,
    );
  }

  private lire<T>(
    curseur: CurseurXml,
    champ: string,
    code: CodeErreurDeDemande,
    interpreter: (texte: string) => T | undefined,
  ): T | null {
    const texte = this.texte(curseur, champ);
    if (texte === null) return null;
    const valeur = interpreter(texte);
    if (valeur === undefined) this.relever(code, curseur, { valeur: court(texte) });
    return valeur ?? null;
  }
}

const court = (texte: string): string => (texte.length > 60 ? `${texte.slice(0, 60)}…` : texte);

/** XML may write 12.500000 for 12.5. */
const sansZeros = (texte: string, decimales: number): string => {
  const [entier = '', suite = ''] = texte.split('.');
  return suite === '' ? entier : `${entier}.${suite.slice(0, decimales)}`;
};
