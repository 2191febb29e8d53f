import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { Entete } from '../domain/Entete.ts';
import { CodeInconnu } from '../domain/erreursDeSaisie.ts';
import type { LigneSaisie } from '../domain/LigneDeMemoire.ts';
import type { Mission } from '../domain/Mission.ts';
import type { CodesConnus } from '../domain/verification.ts';
import type { Referentiel } from './ports/Referentiel.ts';

/** What the deposit may find in the référentiel; a tarif is in force when it is on one of these days. */
export const codesConnus = (referentiel: Referentiel, jours: readonly Jour[]): CodesConnus => ({
  categories: referentiel.categories(),
  typesPrescription: codesDe(referentiel.typesPrescription()),
  typesPieces: codesDe(referentiel.typesPieces()),
  unites: codesDe(referentiel.unites()),
  tauxTva: referentiel.tauxTva(),
  tarif: (code) => {
    if (jours.some((jour) => referentiel.findTarif(code, jour))) return 'en-vigueur';
    return referentiel.existeTarif(code) ? 'hors-vigueur' : 'inconnu';
  },
});

/** @throws CodeInconnu */
export const exigerCodesDEntete = (
  referentiel: Referentiel,
  { categorie }: Pick<Entete, 'categorie'>,
  { typePrescription }: Pick<Mission, 'typePrescription'>,
): void => {
  exiger(referentiel.categories(), categorie, 'entete.categorie');
  exiger(codesDe(referentiel.typesPrescription()), typePrescription, 'mission.typePrescription');
};

/**
 * The lines, with the code of VAT of each rate that only one bears; 0 % waits for the article to be chosen. A tarif out
 * of force may be saved: the day of the mission may still change.
 * @throws CodeInconnu
 */
export const lignesCodees = (
  referentiel: Referentiel,
  lignes: readonly LigneSaisie[],
): readonly LigneSaisie[] => {
  const unites = codesDe(referentiel.unites());
  return lignes.map((ligne, rang) => {
    const { tarifCode, unite } = ligne;
    if (tarifCode !== null && !referentiel.existeTarif(tarifCode)) {
      throw new CodeInconnu(`lignes.${rang}.tarifCode`);
    }
    exiger(unites, unite, `lignes.${rang}.unite`);
    return { ...ligne, codeTva: codeTvaDe(referentiel, ligne, `lignes.${rang}.tauxTva`) };
  });
};

const codeTvaDe = (
  referentiel: Referentiel,
  { tauxTva, codeTva }: LigneSaisie,
  champ: string,
): string | null => {
  if (tauxTva === null && codeTva === null) return null;
  const possibles = codesDe(referentiel.tauxTva().filter(({ pointsDeBase }) => pointsDeBase === tauxTva));
  if (possibles.length === 0) throw new CodeInconnu(champ);
  exiger(possibles, codeTva, champ);
  return codeTva ?? (possibles.length === 1 ? (possibles[0] ?? null) : null);
};

const codesDe = (liste: readonly { readonly code: string }[]): readonly string[] =>
  liste.map(({ code }) => code);

const exiger = (connus: readonly string[], code: string | null, champ: string): void => {
  if (code !== null && !connus.includes(code)) throw new CodeInconnu(champ);
};
