import fc from 'fast-check';
import type { JsonSchema } from '../../../src/platform/api/documentation/openApi.ts';

/** What is known to exist, so that a body at random sometimes reaches the very service. */
export interface Connus {
  readonly ids: readonly number[];
  readonly textes: readonly string[];
}

const PROFONDEUR = 50;

const TEXTES = [
  '',
  ' ',
  '0',
  '-1',
  '1e3',
  'null',
  '%_\\\'"',
  '<script>',
  '../../etc/passwd',
  '\u202e\u0000'.slice(0, 1),
  '👩‍⚖️ é\u0301',
  '2026-02-30',
  '30/02/2026',
  '2026-03-02T25:61:00Z',
  '2026-03-02T00:00:00+99:99',
  '9999-12-31',
  '12,345678',
  '1'.repeat(400),
  'é'.repeat(5_000),
  'eyJhIjoxfQ',
  'cHJlc3F1ZSBkdSBiYXNlNjQ=',
  'OUI',
  'PDF',
  'AUTRE',
];

const NOMBRES = [
  0,
  -0,
  -1,
  1,
  2,
  7,
  10_000,
  10_001,
  0.001,
  1e-7,
  -12.5,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  90_000_000_000_001,
  1e21,
  1e300,
];

const imbrique = (profondeur: number, enListe: boolean): unknown => {
  let valeur: unknown = 1;
  for (let n = 0; n < profondeur; n += 1) valeur = enListe ? [valeur] : { a: valeur };
  return valeur;
};

/** Of no type in particular. */
const nImporteQuoi = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(null, '', [], {}, true, false, ...NOMBRES, ...TEXTES),
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.tuple(fc.integer({ min: 1, max: PROFONDEUR }), fc.boolean()).map(([n, liste]) => imbrique(n, liste)),
  );

/** Mostly of the type that the schema says; now and then of another one, at any depth. */
export const corpsQuelconque = (schema: JsonSchema, connus: Connus): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: selon(schema, connus) }, { weight: 1, arbitrary: nImporteQuoi() });

const selon = (schema: JsonSchema, connus: Connus): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: duType(schema, connus) }, { weight: 1, arbitrary: nImporteQuoi() });

const duType = (schema: JsonSchema, connus: Connus): fc.Arbitrary<unknown> => {
  const choix = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (choix.length > 0) return fc.oneof(...choix.map((un) => selon(un, connus)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return objet(schema.properties, connus);
  const [type] = [schema.type ?? 'null'].flat();
  switch (type) {
    case 'array':
      return fc.array(selon(schema.items ?? {}, connus), { maxLength: 4 });
    case 'boolean':
      return fc.constantFrom<unknown>(true, false, 'OUI', 'NON', 'peut-être');
    case 'integer':
    case 'number':
      return nombre(connus);
    case 'string':
      return texte(schema, connus);
    default:
      return fc.oneof(nombre(connus), texte(schema, connus));
  }
};

const nombre = ({ ids }: Connus): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(...ids, ...ids.map(String)),
    fc.constantFrom<unknown>(...NOMBRES),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

const texte = ({ format }: JsonSchema, { textes }: Connus): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...(format === 'date'
      ? [
          fc
            .date({ noInvalidDate: true, min: new Date('0001-01-01') })
            .map((date) => date.toISOString().slice(0, 10)),
        ]
      : []),
    fc.constantFrom(...textes),
    fc.constantFrom(...TEXTES),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

/** Each field there or not, and now and then one that nobody knows. */
const objet = (properties: Readonly<Record<string, JsonSchema>>, connus: Connus): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(Object.entries(properties).map(([nom, contenu]) => [nom, selon(contenu, connus)])),
        { requiredKeys: [] },
      ),
      fc.option(fc.dictionary(fc.string({ maxLength: 20 }), nImporteQuoi(), { maxKeys: 2 }), { freq: 5 }),
    )
    .map(([champs, inconnus]) => ({ ...inconnus, ...champs }));

/** A body that works, with one or two of its values changed. */
export const exempleAbime = (exemple: unknown, connus: Connus): fc.Arbitrary<unknown> => {
  const places = placesDe(exemple);
  if (places.length === 0) return nImporteQuoi();
  const changement = fc.tuple(
    fc.constantFrom(...places),
    fc.oneof(nImporteQuoi(), nombre(connus), texte({}, connus)),
  );
  return fc
    .array(changement, { minLength: 0, maxLength: 2 })
    .map((changements) =>
      changements.reduce((corps, [place, valeur]) => avec(corps, place, valeur), exemple),
    );
};

type Place = readonly (string | number)[];

const placesDe = (valeur: unknown, ici: Place = []): readonly Place[] => {
  if (typeof valeur !== 'object' || valeur === null) return ici.length === 0 ? [] : [ici];
  const dedans = Object.entries(valeur).flatMap(([cle, contenu]) =>
    placesDe(contenu, [...ici, Array.isArray(valeur) ? Number(cle) : cle]),
  );
  return ici.length === 0 ? dedans : [ici, ...dedans];
};

const avec = (corps: unknown, [cle, ...reste]: Place, valeur: unknown): unknown => {
  if (cle === undefined) return valeur;
  if (typeof corps !== 'object' || corps === null) return corps;
  const copie = (Array.isArray(corps) ? [...(corps as unknown[])] : { ...corps }) as Record<
    string | number,
    unknown
  >;
  copie[cle] = avec(copie[cle], reste, valeur);
  return copie;
};
