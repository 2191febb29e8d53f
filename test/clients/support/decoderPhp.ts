/** A field as the PHP client defines it. A name that ends with `!` is required. `[…]` is a list of objects. */
export type ChampPhp =
  'string' | 'int' | 'number' | 'boolean' | 'datetime' | EnumPhp | readonly [ObjetPhp] | ObjetPhp;

export interface EnumPhp {
  readonly parmi: readonly string[];
}

export interface ObjetPhp {
  readonly [champ: string]: ChampPhp;
}

/** Formats that give back the same text once they are read. */
const DATES = [
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}([+-]\d{2}:\d{2}|Z)$/,
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
  /^\d{4}-\d{2}-\d{2}$/,
];

const estUnScalaire = (valeur: unknown): boolean =>
  valeur === null || ['string', 'number', 'boolean'].includes(typeof valeur);

const estEnumere = (champ: ChampPhp): champ is EnumPhp =>
  typeof champ === 'object' && 'parmi' in champ && Array.isArray(champ.parmi);

/** Why the PHP client would throw on this answer: it casts what it can, and not a null into a date, a list or an enum. */
export const fautesPourPhp = (definition: ObjetPhp, valeur: unknown, ou = '$'): readonly string[] => {
  if (typeof valeur !== 'object' || valeur === null) return [`${ou}: not an array of PHP`];
  const recu = valeur as Readonly<Record<string, unknown>>;
  return Object.entries(definition).flatMap(([nom, champ]) => {
    const cle = nom.replace(/!$/, '');
    if (!(cle in recu)) return nom.endsWith('!') ? [`${ou}.${cle}: required`] : [];
    return fautesDuChamp(champ, recu[cle], `${ou}.${cle}`);
  });
};

const fautesDuChamp = (champ: ChampPhp, valeur: unknown, ou: string): readonly string[] => {
  if (champ === 'datetime')
    return typeof valeur === 'string' && DATES.some((forme) => forme.test(valeur))
      ? []
      : [`${ou}: ${JSON.stringify(valeur)} is no date`];
  if (typeof champ === 'string') return estUnScalaire(valeur) ? [] : [`${ou}: not a ${champ}`];
  if (estEnumere(champ))
    return champ.parmi.includes(valeur as string) ? [] : [`${ou}: ${JSON.stringify(valeur)} is not known`];
  if (Array.isArray(champ)) {
    const [element] = champ as readonly [ObjetPhp];
    if (!Array.isArray(valeur)) return [`${ou}: not a list`];
    return valeur.flatMap((un: unknown, rang) => fautesPourPhp(element, un, `${ou}[${rang}]`));
  }
  return fautesPourPhp(champ as ObjetPhp, valeur, ou);
};
