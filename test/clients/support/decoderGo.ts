/** The types that the structs of the Go client are made of; `[T]` is a slice. */
export type TypeGo =
  | 'int16'
  | 'int32'
  | 'int64'
  | 'float32'
  | 'string'
  | 'bool'
  | 'Date'
  | 'Datetime'
  | 'Time'
  | readonly [TypeGo]
  | StructGo;

export interface StructGo {
  readonly [champ: string]: TypeGo;
}

const entier = (bits: number) => (valeur: unknown) =>
  typeof valeur === 'number' && Number.isSafeInteger(valeur) && Math.abs(valeur) < 2 ** (bits - 1);

const texte = (forme: RegExp) => (valeur: unknown) => typeof valeur === 'string' && forme.test(valeur);

const SIMPLES: Readonly<Record<string, (valeur: unknown) => boolean>> = {
  int16: entier(16),
  int32: entier(32),
  int64: entier(64),
  float32: (valeur) => typeof valeur === 'number' && Math.abs(valeur) < 3.4e38,
  string: (valeur) => typeof valeur === 'string',
  bool: (valeur) => typeof valeur === 'boolean',
  Date: texte(/^\d{4}-\d{2}-\d{2}$/),
  Datetime: texte(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/),
  Time: texte(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/),
};

/** Why `encoding/json` would refuse this value in that type; null and what is absent leave a field at its zero. */
export const fautesPourGo = (type: TypeGo, valeur: unknown, ou = '$'): readonly string[] => {
  if (valeur === null || valeur === undefined) return [];
  if (typeof type === 'string')
    return SIMPLES[type]?.(valeur) === true ? [] : [`${ou}: ${JSON.stringify(valeur)} is no ${type}`];
  if (Array.isArray(type)) {
    const [element] = type as readonly [TypeGo];
    if (!Array.isArray(valeur)) return [`${ou}: not a slice`];
    return valeur.flatMap((un: unknown, rang) => fautesPourGo(element, un, `${ou}[${rang}]`));
  }
  if (typeof valeur !== 'object' || Array.isArray(valeur)) return [`${ou}: not a struct`];
  return Object.entries(type as StructGo).flatMap(([champ, sien]) =>
    fautesPourGo(sien, (valeur as Readonly<Record<string, unknown>>)[champ], `${ou}.${champ}`),
  );
};
