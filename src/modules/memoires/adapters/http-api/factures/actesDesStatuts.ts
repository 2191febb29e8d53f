import { ETATS, TRANSITIONS, transition, type Acte, type CodeEtat } from '../../../domain/etats.ts';
import { statutDe } from '../wire/statuts.ts';

/** Never reached by giving a statut: these are acts of the services of the mémoires. */
const SANS_STATUT: readonly Acte[] = ['TRANSMETTRE_POUR_TAXATION', 'REORIENTER', 'REPONDRE_A_LA_RELANCE'];

/** Clients also know these for two of ours. */
const SYNONYMES: ReadonlyMap<string, string> = new Map([
  ['SUSPENDUE', 'A_COMPLETER'],
  ['MANDATEE', 'MISE_EN_PAIEMENT'],
]);

const parStatut = (etat: CodeEtat): readonly { readonly statut: string; readonly acte: Acte }[] =>
  TRANSITIONS.filter(
    ({ depuis, par, acte }) => depuis.includes(etat) && par !== 'prestataire' && !SANS_STATUT.includes(acte),
  ).map(({ acte, vers }) => ({ statut: statutDe(vers), acte }));

/** The act of the court that puts a mémoire in the statut that a partner gives; undefined when none does. */
export const acteDuStatut = (etat: CodeEtat, nouveauStatut: string): Acte | undefined => {
  const voulu = SYNONYMES.get(nouveauStatut) ?? nouveauStatut;
  const acte = parStatut(etat).find(({ statut }) => statut === voulu)?.acte;
  return acte !== undefined && transition(etat, acte) ? acte : undefined;
};

/** What a court may give to mémoires in these états, in the order of a mémoire's life. */
export const statutsPossibles = (etats: readonly CodeEtat[]): readonly string[] => {
  const possibles = new Set(etats.flatMap((etat) => parStatut(etat).map(({ statut }) => statut)));
  return [...new Set(ETATS.map(({ code }) => statutDe(code)))].filter((statut) => possibles.has(statut));
};
