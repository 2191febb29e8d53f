export interface JuridictionConnue {
  readonly id: number;
  readonly type: string;
  readonly nom: string;
  readonly ville: string;
}

/** A town of which the court was taken into another one, or bears another name since. */
export interface JuridictionFusionnee {
  readonly ville: string;
  readonly juridiction: JuridictionConnue;
}

export type Reconnaissance = (nom: string) => JuridictionConnue | undefined;

/** What each kind of court was called; tribunaux de grande instance and d'instance are tribunaux judiciaires since 2020. */
const APPELLATIONS: readonly (readonly [type: string, formes: readonly string[]])[] = [
  ['TJ', ['tribunal judiciaire', 'tribunal de grande instance', 'tj', 'tgi']],
  ['TI', ['tribunal d instance', 'tribunal de proximite', 'ti']],
  ['CA', ['cour d appel', 'ca']],
  ['TPI', ['tribunal de premiere instance', 'tpi']],
  ['TSA', ['tribunal superieur d appel', 'tsa']],
];

const mots = (texte: string): string =>
  texte
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Le Mans, du Mans and MANS are one town, as are St-Étienne and Saint Etienne, Paris and Paris 17e. */
const cleDeVille = (texte: string): string =>
  mots(texte)
    .replace(/\b(?:cedex\b.*|\d+(?:e|er|eme)?)(?= |$)/g, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/^(?:(?:de|d|du|des|le|la|les|l) )+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const typeEtVille = (texte: string): { readonly type: string; readonly ville: string } | undefined => {
  const dit = mots(texte);
  for (const [type, formes] of APPELLATIONS) {
    for (const forme of formes) {
      if (dit.startsWith(`${forme} `)) return { type, ville: cleDeVille(dit.slice(forme.length)) };
      if (dit.endsWith(` ${forme}`)) return { type, ville: cleDeVille(dit.slice(0, -forme.length)) };
    }
  }
  return undefined;
};

/** What stands before a service, a postcode or a remark: "TGI de Lyon (parquet)", "TGI LYON - expertises". */
const debut = (nom: string): string => nom.split(/[(,;/]|\s[-–—]\s/)[0] ?? '';

/** Small courts sat in many towns (Saint-Denis is one near Paris as well): of these, only the full name of a tribunal judiciaire tells. */
const appellationsDe = ({ type }: JuridictionConnue): readonly string[] =>
  type === 'TJ' ? ['TJ', 'TI'] : [type];

const parCle = (
  connues: readonly JuridictionConnue[],
  fusionnees: readonly JuridictionFusionnee[],
): ReadonlyMap<string, JuridictionConnue> => {
  const trouvees = new Map<string, JuridictionConnue>();
  const ranger = (types: readonly string[], ville: string, juridiction: JuridictionConnue): void => {
    for (const type of types) {
      const cle = `${type} ${ville}`;
      if (!trouvees.has(cle)) trouvees.set(cle, juridiction);
    }
  };
  for (const connue of connues) {
    const nommee = typeEtVille(connue.nom);
    if (nommee) ranger(appellationsDe(connue), nommee.ville, connue);
  }
  for (const connue of connues) ranger([connue.type], cleDeVille(connue.ville), connue);
  for (const { ville, juridiction } of fusionnees)
    ranger(appellationsDe(juridiction), cleDeVille(ville), juridiction);
  return trouvees;
};

/** Finds a court behind its name as it was typed. A name without a kind of court ("Lyon") could be several: it is none. */
export const reconnaitreJuridiction = (
  connues: readonly JuridictionConnue[],
  fusionnees: readonly JuridictionFusionnee[],
): Reconnaissance => {
  const trouvees = parCle(connues, fusionnees);
  const chercher = (nom: string): JuridictionConnue | undefined => {
    const dite = typeEtVille(nom);
    return dite && trouvees.get(`${dite.type} ${dite.ville}`);
  };
  return (nom) => chercher(nom) ?? chercher(debut(nom));
};
