import type { Saisie } from './endpoint.ts';

/** A field as it was typed, under its name with dots: `lignes.0.quantite`. */
export interface ValeurTapee {
  readonly champ: string;
  readonly valeur: string;
}

const AU_PLUS = 200;

/** What is never shown again, whatever the form. */
const SECRET = /mot.?de.?passe|confirmation|jeton|secret/i;

/** What the form carries for itself, and what a list puts beside the words that the person typed. */
const TECHNIQUE = /^(_.*|version|action|retour|cle|choix)$|(Id|Choisie|Affichee|Confirme)$/;

/** Choices in a list: their codes say little, and one click makes them again. */
const CHOIX =
  /^(type|publique|regime|pays|langue|motif|decision|categorie|nature|typePrescription|unite|tauxTva|codeTva|tarifCode)$/;

/** A ticked box, or the code of a choice in any other list. */
const SANS_TEXTE = /^(on|oui|non|[A-Z0-9]+(_[A-Z0-9]+)+)$/;

/** What a person wrote in a form that could not be received, so that they can copy it. Never a password, never a file. */
export const valeursTapees = (corps: Saisie | undefined): readonly ValeurTapee[] => {
  const toutes = [...feuilles(corps ?? {}, '')];
  const champs = new Set(toutes.map(({ champ }) => champ));
  return toutes
    .filter(({ champ, valeur }) => {
      const nom = dernierSegment(champ);
      if (SECRET.test(champ) || TECHNIQUE.test(nom) || CHOIX.test(nom) || champs.has(`${champ}Texte`))
        return false;
      return valeur.trim() !== '' && !SANS_TEXTE.test(valeur) && !valeur.includes('\u0000');
    })
    .slice(0, AU_PLUS)
    .map(({ champ, valeur }) => ({ champ: champ.replace(/(?<=.)Texte$/, ''), valeur }));
};

/** `lignes.0.quantite` → `quantite`; of a list of values, the name of the list. */
export const dernierSegment = (champ: string): string =>
  champ
    .split('.')
    .filter((segment) => !/^\d+$/.test(segment))
    .at(-1) ?? champ;

function* feuilles(valeur: unknown, champ: string): Generator<ValeurTapee> {
  if (typeof valeur === 'string') yield { champ, valeur };
  if (typeof valeur !== 'object' || valeur === null) return;
  for (const [nom, interne] of Object.entries(valeur)) {
    yield* feuilles(interne, champ === '' ? nom : `${champ}.${nom}`);
  }
}
