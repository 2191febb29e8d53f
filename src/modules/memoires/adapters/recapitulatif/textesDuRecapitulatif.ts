import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import { formatEntier, formatEuros } from '../../../../platform/web/formats.ts';
import { SYNTHESE_MAX } from '../../application/ports/MemoireReader.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import type { EspaceJuridiction } from '../../domain/vues.ts';

type Accord = readonly [un: string, plusieurs: string];

const PLUS_DE: Readonly<Record<Langue, string>> = { fr: 'plus de ', en: 'more than ' };

const accorder = ([un, plusieurs]: Accord, nombre: number, langue: Langue): string => {
  const affiche = formatEntier(Math.min(nombre, SYNTHESE_MAX), langue);
  const borne = nombre > SYNTHESE_MAX ? PLUS_DE[langue] : '';
  return `${borne}${affiche} ${nombre === 1 ? un : plusieurs}`;
};

const ATTENTES: Readonly<Record<Langue, Readonly<Partial<Record<CodeEtat, Accord>>>>> = {
  fr: {
    A_COMPLETER: ['mémoire à compléter', 'mémoires à compléter'],
    REFUSE: ['mémoire refusé à corriger ou à abandonner', 'mémoires refusés à corriger ou à abandonner'],
    BROUILLON: ['brouillon à terminer et à déposer', 'brouillons à terminer et à déposer'],
  },
  en: {
    A_COMPLETER: ['statement to complete', 'statements to complete'],
    REFUSE: ['refused statement to correct or to abandon', 'refused statements to correct or to abandon'],
    BROUILLON: ['draft to finish and to file', 'drafts to finish and to file'],
  },
};

const FILES: Readonly<Record<Langue, Readonly<Record<EspaceJuridiction, Accord>>>> = {
  fr: {
    MEMOIRES_RECUS: ['mémoire reçu à traiter', 'mémoires reçus à traiter'],
    TAXATION: ['mémoire à taxer', 'mémoires à taxer'],
    PAIEMENT: ['mémoire à payer', 'mémoires à payer'],
  },
  en: {
    MEMOIRES_RECUS: ['received statement to deal with', 'received statements to deal with'],
    TAXATION: ['statement to tax', 'statements to tax'],
    PAIEMENT: ['statement to pay', 'statements to pay'],
  },
};

const AUTRES: Readonly<Record<Langue, Accord>> = {
  fr: ['mémoire à traiter', 'mémoires à traiter'],
  en: ['statement to deal with', 'statements to deal with'],
};

const PAYES: Readonly<Record<Langue, Accord>> = {
  fr: ['mémoire payé', 'mémoires payés'],
  en: ['statement paid', 'statements paid'],
};

const DEUX_POINTS: Readonly<Record<Langue, string>> = { fr: '\u00a0: ', en: ': ' };

export const textesDuRecapitulatif = {
  aTraiter: (etat: CodeEtat, nombre: number, langue: Langue): string =>
    accorder(ATTENTES[langue][etat] ?? AUTRES[langue], nombre, langue),
  recus: (espace: EspaceJuridiction, nombre: number, langue: Langue): string =>
    accorder(FILES[langue][espace], nombre, langue),
  payes: (nombre: number, montant: Montant, langue: Langue): string =>
    `${accorder(PAYES[langue], nombre, langue)}${DEUX_POINTS[langue]}${formatEuros(montant, langue)}`,
};
