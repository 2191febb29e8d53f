import type { LigneSaisie } from '../../../domain/LigneDeMemoire.ts';
import type { TauxTva } from '../../../domain/referentiel/TauxTva.ts';
import type { ContenuRecu } from './contenuRecu.ts';
import { refuserChamp } from './refuser.ts';

/** The rate of a code, and a rate without its code, are told by the référentiel. */
export const ligneDe = (
  {
    nature = 'PRESTATION',
    libelle = '',
    tauxTva,
    codeTva,
    ...ligne
  }: NonNullable<ContenuRecu['lignes']>[number],
  rang: number,
  taux: readonly TauxTva[],
): LigneSaisie => ({
  nature,
  libelle,
  tarifCode: ligne.tarifCode ?? null,
  quantite: ligne.quantite ?? null,
  unite: ligne.unite ?? null,
  prixUnitaire: ligne.prixUnitaire ?? null,
  tauxTva:
    tauxTva === undefined
      ? (taux.find(({ code }) => code === codeTva)?.pointsDeBase ?? null)
      : pointsDeBase(tauxTva, `lignes.${rang}.tauxTva`),
  codeTva: codeTva ?? null,
});

const UN_MILLIONIEME = 0.000_001;

/** 20 is 2000. @throws ErreurFonctionnelle beyond two decimals */
const pointsDeBase = (taux: number, champ: string): number => {
  const points = Math.round(taux * 100);
  if (Math.abs(taux * 100 - points) > UN_MILLIONIEME || Math.abs(points) > 1_000_000)
    throw refuserChamp(champ, 'taux en pour cent, deux décimales au plus');
  return points;
};
