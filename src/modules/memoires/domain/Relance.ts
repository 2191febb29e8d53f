import { jourDe, plusJours, type Jour } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { EntreeHistorique } from './EntreeHistorique.ts';

/** Days after the deposit, where nothing is known of the court: no delay is promised anywhere, so the choice is ours. */
export const DELAI_SANS_MEDIANE = 60;

/** Days between two relances of one mémoire. */
export const ESPACEMENT_DES_RELANCES = 30;

/** A relance with what answered it: the words of the court, or any other step that it took since. */
export interface EchangeDeRelance {
  readonly relance: EntreeHistorique;
  readonly reponse: EntreeHistorique | null;
}

const suiteDe = (
  relance: EntreeHistorique,
  historique: readonly EntreeHistorique[],
): EntreeHistorique | undefined =>
  historique.find(({ rang, acte }) => rang > relance.rang && acte !== 'REORIENTER');

/** In order. A réorientation answers nothing: the relance goes with the mémoire. */
export const echangesDeRelance = (historique: readonly EntreeHistorique[]): readonly EchangeDeRelance[] =>
  historique
    .filter(({ acte }) => acte === 'RELANCER')
    .map((relance) => ({ relance, reponse: suiteDe(relance, historique) ?? null }));

/** The one that waits for the court, if any. */
export const relanceOuverte = (historique: readonly EntreeHistorique[]): EntreeHistorique | null => {
  const derniere = historique.findLast(({ acte }) => acte === 'RELANCER');
  return derniere && !suiteDe(derniere, historique) ? derniere : null;
};

/**
 * The first day on which the court may be asked: the day after its usual delay is over (`delaiHabituel`, its median in
 * days from the deposit to the payment), and not before the spacing that follows the last relance.
 */
export const premierJourDeRelance = (
  { deposeLe, etatLe, historique }: Pick<DonneesMemoire, 'deposeLe' | 'etatLe' | 'historique'>,
  delaiHabituel: number | null,
): Jour => {
  const echeance = plusJours(jourDe(deposeLe ?? etatLe), (delaiHabituel ?? DELAI_SANS_MEDIANE) + 1);
  const derniere = historique.findLast(({ acte }) => acte === 'RELANCER');
  if (!derniere) return echeance;
  const espacee = plusJours(jourDe(derniere.le), ESPACEMENT_DES_RELANCES);
  return espacee > echeance ? espacee : echeance;
};
