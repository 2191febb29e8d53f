import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { MemoireModifieEntretemps } from '../../../../../domain/erreurs.ts';
import { formatMoment } from '../../../commun/formatHeure.ts';
import { adresseDEtape, type CodeEtape } from '../adresses.ts';
import { libelleDeChamp } from '../libelleDeChamp.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface ConflitPresente {
  readonly qui: string;
  readonly differences: readonly {
    readonly champ: string;
    readonly enregistre: string;
    readonly vous: string;
  }[];
  /** What was typed, ready to be sent again over the version of today. */
  readonly champsCaches: readonly { readonly champ: string; readonly valeur: string }[];
  readonly action: string;
  readonly version: number;
  readonly numero: string;
}

interface Faits {
  readonly erreur: MemoireModifieEntretemps;
  readonly memoire: { readonly id: number; readonly version: number; readonly numeroBrouillon: string };
  readonly etape: CodeEtape;
  /** Both by dotted path, as the fields write them. */
  readonly enregistrees: Readonly<Record<string, string>>;
  readonly saisies: Readonly<Record<string, string>>;
  /** "2026-03-27" → "27 mars 2026", "12" → "Compte principal" … */
  readonly lisible: (champ: string, valeur: string) => string;
  readonly langue: Langue;
}

const TECHNIQUES: readonly string[] = ['_csrf', 'version', 'action'];

/** Who changed what, and what each version says where they differ. */
export const presentConflit = (faits: Faits): ConflitPresente => {
  const { erreur, memoire, etape, enregistrees, saisies, lisible, langue } = faits;
  const textes = textesDe(langue);
  const { modification } = erreur;
  const champs = [...new Set([...Object.keys(enregistrees), ...Object.keys(saisies)])].filter(estCompare);
  return {
    qui: modification
      ? textes.conflit.qui(modification.acteurNom, formatMoment(modification.le, langue))
      : textes.conflit.quelquUn,
    differences: champs.flatMap((champ) => {
      const [enregistree, saisie] = [enregistrees[champ] ?? '', (saisies[champ] ?? '').trim()];
      if (enregistree === saisie) return [];
      return [
        {
          champ: libelleDeChamp(champ, textes),
          enregistre: lisible(champ, enregistree) || textes.conflit.vide,
          vous: lisible(champ, saisie) || textes.conflit.vide,
        },
      ];
    }),
    champsCaches: Object.entries(saisies)
      .filter(([champ]) => !TECHNIQUES.includes(champ))
      .map(([champ, valeur]) => ({ champ, valeur })),
    action: adresseDEtape(memoire.id, etape),
    version: memoire.version,
    numero: memoire.numeroBrouillon,
  };
};

const estCompare = (champ: string): boolean =>
  /^(entete|mission|lignes|debours)\.|^(reference|commentaire)$/.test(champ) &&
  !/juridiction(Id|Choisie)$/.test(champ);
