import { z } from 'zod';
import { ETATS, etatDe, type CodeEtat } from '../../../domain/etats.ts';

/** The portal of partners has no code for it: a refusal that was dealt with, by another mémoire. */
const SANS_CODE: Readonly<Partial<Record<CodeEtat, CodeEtat>>> = { DUPLIQUE_APRES_REFUS: 'REFUSE' };

/** What partners read on the services of the factures: the codes that their clients know. */
export const statutDe = (etat: CodeEtat): string => etatDe(SANS_CODE[etat] ?? etat).codeApi;

const STATUTS = [...new Set(ETATS.map(({ code }) => statutDe(code)))];

export const statutRendu = () => z.enum(STATUTS as [string, ...string[]]);

/** Ours for the codes that a partner asks for; none for codes of other kinds of demandes de paiement. Undefined: no choice. */
export const etatsDesStatuts = (statuts: readonly string[] | undefined): readonly CodeEtat[] | undefined => {
  if (statuts === undefined || statuts.length === 0) return undefined;
  return ETATS.filter(({ code }) => statuts.includes(statutDe(code))).map(({ code }) => code);
};

export const etatRendu = () => z.enum(ETATS.map(({ code }) => code) as [CodeEtat, ...CodeEtat[]]);
