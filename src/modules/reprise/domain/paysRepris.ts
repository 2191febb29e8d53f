import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';

const noms = new Intl.DisplayNames('fr', { type: 'region' });

/** Of countries that are no more, and of those that are none. */
const ANCIENS = new Set('AN BU CS DD DY EU EZ FX HV NH QO RH SU TP UK UN VD XA XB YD YU ZR'.split(' '));

const LETTRES = Array.from({ length: 26 }, (_, rang) => String.fromCharCode(65 + rang));

const codesParNom: ReadonlyMap<string, string> = new Map(
  LETTRES.flatMap((premiere) =>
    LETTRES.map((seconde) => premiere + seconde).flatMap((code): readonly (readonly [string, string])[] => {
      const nom = noms.of(code) ?? code;
      return nom === code || ANCIENS.has(code) ? [] : [[texteDeRecherche(nom), code]];
    }),
  ),
);

const codes = new Set(codesParNom.values());

/** ISO 3166-1, two letters, of a country written by its code or its French name; France when nothing else can be read. */
export const paysRepris = (texte: string | null): string => {
  if (texte === null) return 'FR';
  const code = texte.trim().toUpperCase();
  return codes.has(code) ? code : (codesParNom.get(texteDeRecherche(texte)) ?? 'FR');
};
