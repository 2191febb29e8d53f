import type { Libelle } from '../../../kernel/domain/Langue.ts';

export type CodeEtat =
  | 'BROUILLON'
  | 'MIS_A_DISPOSITION'
  | 'PRIS_EN_CHARGE'
  | 'A_COMPLETER'
  | 'COMPLETE'
  | 'EN_TAXATION'
  | 'CERTIFIE'
  | 'TAXE'
  | 'MIS_EN_PAIEMENT'
  | 'PAYE'
  | 'REFUSE'
  | 'DUPLIQUE_APRES_REFUS'
  | 'ABANDONNE'
  | 'SUPPRIME';

export type FamilleEtat =
  'brouillon' | 'en-cours' | 'a-completer' | 'taxation' | 'accepte' | 'refuse' | 'clos';

export interface Etat {
  readonly code: CodeEtat;
  readonly libelle: Libelle;
  readonly famille: FamilleEtat;
  /** What partners read; several of our états share one code of theirs. */
  readonly codeApi: string;
}

export type Acte =
  | 'MODIFIER'
  | 'JOINDRE_PIECE'
  | 'DEPOSER'
  | 'SUPPRIMER'
  | 'PRENDRE_EN_CHARGE'
  | 'REORIENTER'
  | 'DEMANDER_COMPLEMENT'
  | 'COMPLETER'
  | 'CERTIFIER'
  | 'TRANSMETTRE_POUR_TAXATION'
  | 'TAXER'
  | 'REFUSER'
  | 'METTRE_EN_PAIEMENT'
  | 'COMPTABILISER'
  | 'ABANDONNER'
  | 'DUPLIQUER'
  | 'RELANCER'
  | 'REPONDRE_A_LA_RELANCE';

export type Intervenant = 'prestataire' | 'agent' | 'magistrat' | 'paiement';

export interface Transition {
  readonly acte: Acte;
  readonly depuis: readonly CodeEtat[];
  readonly vers: CodeEtat;
  readonly par: Intervenant;
  /** The nature of the coded motif that the act carries, with a text. */
  readonly motif: 'REFUS' | 'COMPLEMENT' | null;
}

const etat = (code: CodeEtat, fr: string, en: string, famille: FamilleEtat, codeApi: string): Etat => ({
  code,
  libelle: { fr, en },
  famille,
  codeApi,
});

/** Every état, in the order of a mémoire's life. */
export const ETATS: readonly Etat[] = [
  etat('BROUILLON', 'Brouillon', 'Draft', 'brouillon', 'BROUILLON'),
  etat('MIS_A_DISPOSITION', 'Mis à disposition', 'Made available', 'en-cours', 'MISE_A_DISPOSITION'),
  etat('PRIS_EN_CHARGE', 'Pris en charge', 'Taken in charge', 'en-cours', 'PRISE_EN_COMPTE_DESTINATAIRE'),
  etat('A_COMPLETER', 'À compléter', 'To be completed', 'a-completer', 'A_COMPLETER'),
  etat('COMPLETE', 'Complété', 'Completed', 'en-cours', 'COMPLETEE'),
  etat('EN_TAXATION', 'En taxation', 'Under taxation', 'taxation', 'PRISE_EN_COMPTE_DESTINATAIRE'),
  etat('CERTIFIE', 'Certifié', 'Certified', 'accepte', 'SERVICE_FAIT'),
  etat('TAXE', 'Taxé', 'Taxed', 'accepte', 'SERVICE_FAIT'),
  etat('MIS_EN_PAIEMENT', 'Mis en paiement', 'Sent for payment', 'accepte', 'MISE_EN_PAIEMENT'),
  etat('PAYE', 'Payé', 'Paid', 'accepte', 'COMPTABILISEE'),
  etat('REFUSE', 'Refusé', 'Refused', 'refuse', 'REJETEE'),
  etat(
    'DUPLIQUE_APRES_REFUS',
    'Dupliqué après refus',
    'Duplicated after refusal',
    'clos',
    'DUPLIQUE_APRES_REFUS',
  ),
  etat('ABANDONNE', 'Abandonné', 'Abandoned', 'clos', 'ABANDONNEE'),
  etat('SUPPRIME', 'Supprimé', 'Deleted', 'clos', 'SUPPRIMEE'),
];

const EN_EXAMEN: readonly CodeEtat[] = ['PRIS_EN_CHARGE', 'COMPLETE'];

const transitionDe = (
  acte: Acte,
  depuis: readonly CodeEtat[],
  vers: CodeEtat,
  par: Intervenant,
  motif: Transition['motif'] = null,
): Transition => ({ acte, depuis, vers, par, motif });

/** Who holds the mémoire while it waits at the court, and so answers a relance. */
const DETENTEURS: readonly (readonly [CodeEtat, Intervenant])[] = [
  ['MIS_A_DISPOSITION', 'agent'],
  ['PRIS_EN_CHARGE', 'agent'],
  ['COMPLETE', 'agent'],
  ['EN_TAXATION', 'magistrat'],
  ['CERTIFIE', 'paiement'],
  ['TAXE', 'paiement'],
  ['MIS_EN_PAIEMENT', 'paiement'],
];

/** The only ways from one état to another. Pages, use cases and tests read this table. */
export const TRANSITIONS: readonly Transition[] = [
  transitionDe('MODIFIER', ['BROUILLON'], 'BROUILLON', 'prestataire'),
  transitionDe('JOINDRE_PIECE', ['BROUILLON'], 'BROUILLON', 'prestataire'),
  transitionDe('JOINDRE_PIECE', ['A_COMPLETER'], 'A_COMPLETER', 'prestataire'),
  transitionDe('DEPOSER', ['BROUILLON'], 'MIS_A_DISPOSITION', 'prestataire'),
  transitionDe('SUPPRIMER', ['BROUILLON'], 'SUPPRIME', 'prestataire'),
  transitionDe('PRENDRE_EN_CHARGE', ['MIS_A_DISPOSITION'], 'PRIS_EN_CHARGE', 'agent'),
  transitionDe('REORIENTER', ['MIS_A_DISPOSITION'], 'MIS_A_DISPOSITION', 'agent'),
  transitionDe('DEMANDER_COMPLEMENT', EN_EXAMEN, 'A_COMPLETER', 'agent', 'COMPLEMENT'),
  transitionDe('CERTIFIER', EN_EXAMEN, 'CERTIFIE', 'agent'),
  transitionDe('TRANSMETTRE_POUR_TAXATION', EN_EXAMEN, 'EN_TAXATION', 'agent'),
  transitionDe('REFUSER', ['MIS_A_DISPOSITION', ...EN_EXAMEN], 'REFUSE', 'agent', 'REFUS'),
  transitionDe('COMPLETER', ['A_COMPLETER'], 'COMPLETE', 'prestataire'),
  transitionDe('TAXER', ['EN_TAXATION'], 'TAXE', 'magistrat'),
  transitionDe('REFUSER', ['EN_TAXATION'], 'REFUSE', 'magistrat', 'REFUS'),
  transitionDe('METTRE_EN_PAIEMENT', ['CERTIFIE', 'TAXE'], 'MIS_EN_PAIEMENT', 'paiement'),
  transitionDe('COMPTABILISER', ['MIS_EN_PAIEMENT'], 'PAYE', 'paiement'),
  transitionDe('ABANDONNER', ['A_COMPLETER', 'REFUSE'], 'ABANDONNE', 'prestataire'),
  transitionDe('DUPLIQUER', ['REFUSE'], 'DUPLIQUE_APRES_REFUS', 'prestataire'),
  ...DETENTEURS.map(([code]) => transitionDe('RELANCER', [code], code, 'prestataire')),
  ...DETENTEURS.map(([code, par]) => transitionDe('REPONDRE_A_LA_RELANCE', [code], code, par)),
];

const parCode = <T>(valeur: (etat: Etat) => T): Readonly<Record<CodeEtat, T>> =>
  Object.fromEntries(ETATS.map((etat) => [etat.code, valeur(etat)])) as Record<CodeEtat, T>;

const ETAT_PAR_CODE = parCode((etat) => etat);

const TRANSITIONS_DEPUIS = parCode(({ code }) => TRANSITIONS.filter(({ depuis }) => depuis.includes(code)));

export const etatDe = (code: CodeEtat): Etat => ETAT_PAR_CODE[code];

export const transitionsDepuis = (code: CodeEtat): readonly Transition[] => TRANSITIONS_DEPUIS[code];

export const transition = (code: CodeEtat, acte: Acte): Transition | undefined =>
  transitionsDepuis(code).find((possible) => possible.acte === acte);

export const actesPossibles = (code: CodeEtat): readonly Acte[] =>
  transitionsDepuis(code).map(({ acte }) => acte);

export const estFinal = (code: CodeEtat): boolean => transitionsDepuis(code).length === 0;
