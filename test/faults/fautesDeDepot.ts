import { transition, type CodeEtat } from '../../src/modules/memoires/domain/etats.ts';
import type { Pas, Trace } from './lireTraces.ts';
import { LIGNES, PIECES } from './ouvrirBrouillons.ts';

/** What is missing from a deposited mémoire, or is there twice. Empty: it is whole. */
export const fautesDeDepot = (trace: Trace | undefined): readonly string[] => {
  if (!trace) return ['no mémoire'];
  const { numero, etat, lignes, debours, pieces, historique, annonces } = trace;
  const fautes: string[] = [];
  if (numero === null || !/^\d{10}$/.test(numero)) fautes.push(`number ${numero}`);
  if (etat === 'BROUILLON') fautes.push('still a draft');
  if (lignes !== LIGNES) fautes.push(`${lignes} lines`);
  if (debours !== 1) fautes.push(`${debours} débours`);
  if (pieces !== PIECES) fautes.push(`${pieces} pieces`);
  if (historique.filter(({ acte }) => acte === 'DEPOSER').length !== 1)
    fautes.push('not one deposit in the time line');
  if (annonces !== 1) fautes.push(`${annonces} events of the deposit`);
  return [...fautes, ...fautesDHistorique(trace)];
};

/** What must follow the deposit, once each, when no job is left. */
export const fautesDeSuites = ({ accuses, courriels }: Trace): readonly string[] => [
  ...(accuses === 1 ? [] : [`${accuses} accusés`]),
  ...(courriels === 1 ? [] : [`${courriels} mails`]),
];

/** The time line is one line: each step starts from the état in which the one before it ended, and the last one is now. */
export const fautesDHistorique = ({
  historique,
  etat,
  version,
  changements,
  annonces,
}: Trace): readonly string[] => {
  const fautes = historique.flatMap((pas, rang) =>
    pas.rang === rang ? [] : [`rank ${pas.rang} at place ${rang}`],
  );
  for (const [rang, pas] of historique.entries()) {
    const avant = historique[rang - 1];
    if (avant && !mene(avant.etat, pas)) fautes.push(`${avant.etat} -${pas.acte}-> ${pas.etat}`);
  }
  if (historique.at(-1)?.etat !== etat)
    fautes.push(`time line ends in ${historique.at(-1)?.etat}, not in ${etat}`);
  if (version < historique.length) fautes.push(`version ${version} after ${historique.length} steps`);
  if (changements + annonces !== historique.length - 1) {
    fautes.push(`${changements + annonces} events for ${historique.length - 1} acts`);
  }
  return fautes;
};

const mene = (depuis: CodeEtat, { acte, etat }: Pas): boolean =>
  acte !== 'OUVRIR' && transition(depuis, acte)?.vers === etat;
