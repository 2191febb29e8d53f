import { jourDe } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../../kernel/domain/Quantite.ts';
import type { LigneSaisie } from '../LigneDeMemoire.ts';
import type { Majoration, RegleDeMajoration } from '../referentiel/Majoration.ts';
import type { Tarif } from '../referentiel/Tarif.ts';
import { HorairesInvalides } from '../erreursDeSaisie.ts';
import { heureDeParis } from './heureDeParis.ts';
import { estFerie } from './joursFeries.ts';

const HEURE = 3_600_000;

const HEURES_MAX = 72;

export interface Interpretation {
  readonly debut: Date;
  readonly fin: Date;
  /** In force on the day of `debut`. */
  readonly tarif: Tarif;
  readonly majorations: readonly Majoration[];
}

export interface HeureDue {
  /** From 1. */
  readonly numero: number;
  readonly debut: Date;
  readonly base: Montant;
  readonly majorations: readonly { readonly majoration: Majoration; readonly montant: Montant }[];
  readonly total: Montant;
}

/** One sum of the explanation, and the line that would claim it. */
export interface LigneProposee {
  /** Null for the base price. */
  readonly majoration: Majoration | null;
  readonly heures: number;
  readonly prixUnitaire: Montant;
  readonly montant: Montant;
}

export interface CalculInterpretation {
  readonly heures: readonly HeureDue[];
  readonly lignes: readonly LigneProposee[];
  readonly total: Montant;
}

/**
 * What an interpretation is worth (art. R. 122 and A. 43-7 CPP), hour by hour: every started hour is due in full; the
 * first hour, the night (22 h to 7 h), and Saturdays, Sundays and holidays each add a share of the base price, and add
 * up. An hour belongs to the night or to the day in which it begins, by the clock of Paris.
 * @throws HorairesInvalides when the end does not follow the beginning, or by more than 72 hours
 */
export const calculerInterpretation = ({
  debut,
  fin,
  tarif,
  majorations,
}: Interpretation): CalculInterpretation => {
  const nombre = Math.ceil((fin.getTime() - debut.getTime()) / HEURE);
  if (!(nombre >= 1 && nombre <= HEURES_MAX)) throw new HorairesInvalides();

  const heures = Array.from({ length: nombre }, (_, rang) =>
    heureDue(rang, new Date(debut.getTime() + rang * HEURE), tarif.prix, majorations),
  );
  return {
    heures,
    lignes: lignesDe(heures, tarif.prix, majorations),
    total: Montant.somme(heures.map(({ total }) => total)),
  };
};

const REGLES: Readonly<Record<RegleDeMajoration, (rang: number, debut: Date) => boolean>> = {
  PREMIERE_HEURE: (rang) => rang === 0,
  NUIT_22_7: (_, debut) => {
    const { heure } = heureDeParis(debut);
    return heure >= 22 || heure < 7;
  },
  WEEKEND_FERIE: (_, debut) => heureDeParis(debut).jourDeSemaine >= 6 || estFerie(jourDe(debut)),
};

const heureDue = (rang: number, debut: Date, base: Montant, majorations: readonly Majoration[]): HeureDue => {
  const dues = majorations
    .filter(({ regle }) => REGLES[regle](rang, debut))
    .map((majoration) => ({ majoration, montant: base.pourcent(majoration.pointsDeBase) }));
  const total = Montant.somme([base, ...dues.map(({ montant }) => montant)]);
  return { numero: rang + 1, debut, base, majorations: dues, total };
};

const lignesDe = (
  heures: readonly HeureDue[],
  base: Montant,
  majorations: readonly Majoration[],
): readonly LigneProposee[] =>
  [null, ...majorations].flatMap((majoration) => {
    const nombre =
      majoration === null
        ? heures.length
        : heures.filter((heure) => heure.majorations.some((due) => due.majoration === majoration)).length;
    if (nombre === 0) return [];
    const prixUnitaire = majoration === null ? base : base.pourcent(majoration.pointsDeBase);
    return [{ majoration, heures: nombre, prixUnitaire, montant: prixUnitaire.fois(nombre) }];
  });

/** The line of the mémoire that claims a proposed sum. */
export const ligneDepuis = (
  { majoration, heures, prixUnitaire }: LigneProposee,
  tarif: Tarif,
  libelle: string,
  tva: Pick<LigneSaisie, 'tauxTva' | 'codeTva'>,
): LigneSaisie => ({
  nature: 'PRESTATION',
  tarifCode: majoration === null ? tarif.code : null,
  libelle,
  quantite: Quantite.entiere(heures),
  unite: tarif.unite,
  prixUnitaire,
  ...tva,
});
