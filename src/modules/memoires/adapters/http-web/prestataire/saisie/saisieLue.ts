import type { Saisie } from '../../../../../../platform/http/endpoint.ts';
import { lireJour, type Jour } from '../../../../../../kernel/domain/Jour.ts';

/** A field by its dotted path. Of a field sent several times, the last one that says something. */
export const texteDe = (saisie: Saisie, champ: string): string => {
  let valeur: unknown = saisie;
  for (const cle of champ.split('.')) {
    if (typeof valeur !== 'object' || valeur === null || !Object.hasOwn(valeur, cle)) return '';
    valeur = (valeur as Record<string, unknown>)[cle];
  }
  const dites = enListe(valeur).filter(
    (dite): dite is string => typeof dite === 'string' && dite.trim() !== '',
  );
  return dites.at(-1)?.trim() ?? '';
};

/** The lines of a form in their order, whatever numbers the removed ones have left. */
export const lignesDe = (saisie: Saisie, champ: string): readonly Saisie[] =>
  enListe(Object.hasOwn(saisie, champ) ? saisie[champ] : undefined).filter(
    (ligne): ligne is Saisie => typeof ligne === 'object' && ligne !== null,
  );

/** Beyond a certain number the parser of the form gives an object keyed by rank instead of an array. */
export const enListe = (valeur: unknown): readonly unknown[] => {
  if (valeur === undefined || valeur === null) return [];
  if (Array.isArray(valeur)) return valeur;
  if (typeof valeur !== 'object') return [valeur];
  return Object.entries(valeur)
    .filter(([cle]) => /^\d+$/.test(cle))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, element]) => element as unknown);
};

/** "2026-03-27" as browsers send it, "27/03/2026" as people type it. */
export const jourSaisi = (texte: string): Jour | undefined => {
  const [, quantieme, mois, annee] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(texte) ?? [];
  if (annee === undefined) return lireJour(texte);
  return lireJour(`${annee}-${mois?.padStart(2, '0')}-${quantieme?.padStart(2, '0')}`);
};

export const entierSaisi = (texte: string): number | undefined =>
  /^\d{1,15}$/.test(texte) ? Number(texte) : undefined;

/** Every text of a form by its dotted path. */
export const aPlat = (saisie: unknown, prefixe = ''): Readonly<Record<string, string>> => {
  if (typeof saisie === 'string') return prefixe === '' ? {} : { [prefixe]: saisie };
  if (typeof saisie !== 'object' || saisie === null) return {};
  return Object.assign(
    {},
    ...Object.entries(saisie).map(([cle, valeur]) =>
      aPlat(valeur, prefixe === '' ? cle : `${prefixe}.${cle}`),
    ),
  ) as Record<string, string>;
};
