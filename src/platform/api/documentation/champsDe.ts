import type { JsonSchema } from './openApi.ts';

/** One line of the table of fields. */
export interface ChampDocumente {
  /** "structure.typeIdentifiantStructure", "listeStructures[].statut" */
  readonly nom: string;
  readonly type: string;
  readonly valeurs: readonly string[];
  readonly description: string;
}

/** Every field of a schema, the nested ones under their path. */
export const champsDe = (schema: JsonSchema, prefixe = ''): readonly ChampDocumente[] =>
  Object.entries(schema.properties ?? {}).flatMap(([nom, propriete]) => {
    const chemin = `${prefixe}${nom}`;
    const sien = sansNull(propriete);
    const ligne = {
      nom: chemin,
      type: typeDe(sien),
      valeurs: (sien.enum ?? sien.items?.enum ?? []).map(String),
      description: sien.description ?? '',
    };
    if (sien.items?.properties) return [ligne, ...champsDe(sien.items, `${chemin}[].`)];
    return sien.properties ? [ligne, ...champsDe(sien, `${chemin}.`)] : [ligne];
  });

const sansNull = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

const typeDe = ({ type, format, items }: JsonSchema): string => {
  const seul = [type ?? ''].flat().find((un) => un !== 'null') ?? '';
  if (seul === 'array') return `${typeDe(items ?? {})}[]`;
  return format === undefined ? seul : `${seul} (${format})`;
};
