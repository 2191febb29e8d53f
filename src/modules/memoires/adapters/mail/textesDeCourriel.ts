import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { Acte } from '../../domain/etats.ts';

/** What the court or the payment did, told to the person who wrote the mémoire. */
export type ActeAnnonce = Extract<
  Acte,
  | 'PRENDRE_EN_CHARGE'
  | 'REORIENTER'
  | 'DEMANDER_COMPLEMENT'
  | 'CERTIFIER'
  | 'TRANSMETTRE_POUR_TAXATION'
  | 'TAXER'
  | 'REFUSER'
  | 'METTRE_EN_PAIEMENT'
  | 'COMPTABILISER'
  | 'REPONDRE_A_LA_RELANCE'
>;

interface Annonce {
  readonly sujet: string;
  readonly fait: (qui: string) => string;
  readonly suite: string;
}

interface Textes {
  readonly sujet: (numero: string, quoi: string) => string;
  readonly bonjour: (nom: string) => string;
  readonly juridiction: (nom: string | null) => string;
  readonly depot: {
    readonly sujet: string;
    readonly titre: (numero: string) => string;
    readonly fait: (prestataire: string, instant: string, juridiction: string, montant: string) => string;
    readonly premier: (instant: string) => string;
    readonly suite: string;
    readonly accuse: string;
  };
  readonly titre: (numero: string, quoi: string) => string;
  readonly annonces: Readonly<Record<ActeAnnonce, Annonce>>;
  readonly motif: (libelle: string) => string;
  readonly message: (texte: string) => string;
  readonly retenu: (retenu: string, demande: string) => string;
  readonly toutRetenu: (montant: string) => string;
  readonly reduction: (
    libelle: string,
    demande: string,
    retenu: string,
    motif: string,
    texte: string,
  ) => string;
  readonly reference: (reference: string) => string;
  readonly voir: string;
  /** To those of the court who may answer. */
  readonly relance: {
    readonly sujet: string;
    readonly fait: (prestataire: string, instant: string) => string;
    readonly message: (texte: string) => string;
    readonly suite: string;
  };
}

const fr: Textes = {
  sujet: (numero, quoi) => `Mémoire ${numero}\u00a0: ${quoi}`,
  bonjour: (nom) => `Bonjour ${nom},`,
  juridiction: (nom) => nom ?? 'la juridiction',
  depot: {
    sujet: 'dépôt enregistré',
    titre: (numero) => `Votre mémoire est déposé sous le numéro ${numero}`,
    fait: (prestataire, instant, juridiction, montant) =>
      `Le mémoire de ${prestataire} a été déposé le ${instant} auprès de cette juridiction\u00a0: ${juridiction}. Montant demandé\u00a0: ${montant} TTC.`,
    premier: (instant) => `La date de votre premier dépôt, le ${instant}, est conservée.`,
    suite:
      'La juridiction va le prendre en charge. Vous recevrez un message à chaque étape\u00a0: il n’y a rien à faire pour l’instant.',
    accuse: 'L’accusé de dépôt (PDF) se télécharge sur la page du mémoire quelques instants après le dépôt.',
  },
  titre: (numero, quoi) => `Mémoire ${numero}\u00a0: ${quoi}`,
  annonces: {
    PRENDRE_EN_CHARGE: {
      sujet: 'pris en charge',
      fait: (qui) => `Votre mémoire est pris en charge par cette juridiction\u00a0: ${qui}.`,
      suite: 'Il va être contrôlé. Il n’y a rien à faire pour l’instant.',
    },
    REORIENTER: {
      sujet: 'réorienté vers une autre juridiction',
      fait: (qui) => `Votre mémoire a été transmis à la juridiction compétente\u00a0: ${qui}.`,
      suite: 'Il garde son numéro et sa date de dépôt. Il n’y a rien à faire.',
    },
    DEMANDER_COMPLEMENT: {
      sujet: 'complément demandé',
      fait: (qui) => `Un complément vous est demandé par cette juridiction\u00a0: ${qui}.`,
      suite:
        'Ouvrez le mémoire, ajoutez les pièces ou écrivez votre réponse, puis renvoyez-le. Il garde son numéro et sa date de dépôt.',
    },
    CERTIFIER: {
      sujet: 'certifié',
      fait: (qui) => `Votre mémoire est certifié par cette juridiction\u00a0: ${qui}.`,
      suite:
        'Il va être mis en paiement. Si un montant a été réduit, une réclamation peut être présentée au ministère public dans le mois qui suit le paiement (article R. 234 du code de procédure pénale).',
    },
    TRANSMETTRE_POUR_TAXATION: {
      sujet: 'transmis pour taxation',
      fait: (qui) => `Votre mémoire est transmis au magistrat taxateur de cette juridiction\u00a0: ${qui}.`,
      suite: 'Le magistrat fixe le montant. Il n’y a rien à faire pour l’instant.',
    },
    TAXER: {
      sujet: 'taxé',
      fait: (qui) => `Le magistrat taxateur a fixé le montant de votre mémoire\u00a0: ${qui}.`,
      suite:
        'Il va être mis en paiement. Si l’ordonnance s’écarte de votre demande, vous avez dix jours à compter de sa notification pour former un recours (articles R. 228 à R. 230 du code de procédure pénale).',
    },
    REFUSER: {
      sujet: 'refusé',
      fait: (qui) => `Votre mémoire est refusé par cette juridiction\u00a0: ${qui}.`,
      suite:
        'Ouvrez le mémoire pour le dupliquer\u00a0: tous les champs et toutes les pièces sont repris, et la date de votre premier dépôt est conservée. Vous pouvez aussi l’abandonner.',
    },
    METTRE_EN_PAIEMENT: {
      sujet: 'mis en paiement',
      fait: (qui) => `Votre mémoire est mis en paiement (${qui}).`,
      suite: 'Le virement suit sur les références bancaires du mémoire. Il n’y a rien à faire.',
    },
    COMPTABILISER: {
      sujet: 'payé',
      fait: (qui) => `Le paiement de votre mémoire est comptabilisé (${qui}).`,
      suite: 'Rapprochez-le de votre relevé bancaire avec le numéro du mémoire. Il n’y a plus rien à faire.',
    },
    REPONDRE_A_LA_RELANCE: {
      sujet: 'réponse à votre relance',
      fait: (qui) => `Cette juridiction répond à votre relance\u00a0: ${qui}.`,
      suite: 'Votre relance et la réponse figurent sur la page du mémoire.',
    },
  },
  motif: (libelle) => `Motif\u00a0: ${libelle}.`,
  message: (texte) => `Message de la juridiction\u00a0: ${texte}`,
  retenu: (retenu, demande) => `Montant retenu\u00a0: ${retenu} TTC, pour ${demande} TTC demandés.`,
  toutRetenu: (montant) => `Le montant demandé est retenu en entier\u00a0: ${montant} TTC.`,
  reduction: (libelle, demande, retenu, motif, texte) =>
    `${libelle}\u00a0: ${retenu} retenus pour ${demande} demandés. ${motif}\u00a0: ${texte}`,
  reference: (reference) => `Votre référence\u00a0: ${reference}.`,
  voir: 'Voir le mémoire',
  relance: {
    sujet: 'relance du prestataire',
    fait: (prestataire, instant) => `${prestataire} a relancé votre juridiction le ${instant}.`,
    message: (texte) => `Message du prestataire\u00a0: ${texte}`,
    suite: 'Ouvrez le mémoire pour y répondre\u00a0: la réponse s’affiche dans le suivi du prestataire.',
  },
};

const en: Textes = {
  sujet: (numero, quoi) => `Statement ${numero}: ${quoi}`,
  bonjour: (nom) => `Hello ${nom},`,
  juridiction: (nom) => nom ?? 'the court',
  depot: {
    sujet: 'filing recorded',
    titre: (numero) => `Your statement is filed under number ${numero}`,
    fait: (prestataire, instant, juridiction, montant) =>
      `The statement of ${prestataire} was filed on ${instant} with this court: ${juridiction}. Amount claimed: ${montant} incl. VAT.`,
    premier: (instant) => `The date of your first filing, ${instant}, is kept.`,
    suite: 'The court will take it in charge. You will be told at each step: there is nothing to do for now.',
    accuse:
      'The filing receipt (PDF) can be downloaded from the page of the statement a few moments after the filing.',
  },
  titre: (numero, quoi) => `Statement ${numero}: ${quoi}`,
  annonces: {
    PRENDRE_EN_CHARGE: {
      sujet: 'taken in charge',
      fait: (qui) => `Your statement has been taken in charge by this court: ${qui}.`,
      suite: 'It is going to be checked. There is nothing to do for now.',
    },
    REORIENTER: {
      sujet: 'redirected to another court',
      fait: (qui) => `Your statement has been passed on to the competent court: ${qui}.`,
      suite: 'It keeps its number and its filing date. There is nothing to do.',
    },
    DEMANDER_COMPLEMENT: {
      sujet: 'more information requested',
      fait: (qui) => `This court asks you for more information: ${qui}.`,
      suite:
        'Open the statement, add the documents or write your answer, then send it back. It keeps its number and its filing date.',
    },
    CERTIFIER: {
      sujet: 'certified',
      fait: (qui) => `Your statement has been certified by this court: ${qui}.`,
      suite:
        'It is going to be sent for payment. If an amount was reduced, a complaint may be lodged with the public prosecutor within one month of payment (article R. 234 of the code of criminal procedure).',
    },
    TRANSMETTRE_POUR_TAXATION: {
      sujet: 'sent for taxation',
      fait: (qui) => `Your statement has been sent to the taxing judge of this court: ${qui}.`,
      suite: 'The judge sets the amount. There is nothing to do for now.',
    },
    TAXER: {
      sujet: 'taxed',
      fait: (qui) => `The taxing judge has set the amount of your statement: ${qui}.`,
      suite:
        'It is going to be sent for payment. If the order differs from your claim, you have ten days from its notification to appeal (articles R. 228 to R. 230 of the code of criminal procedure).',
    },
    REFUSER: {
      sujet: 'refused',
      fait: (qui) => `Your statement has been refused by this court: ${qui}.`,
      suite:
        'Open the statement to duplicate it: every field and document is carried over, and the date of your first filing is kept. You may also abandon it.',
    },
    METTRE_EN_PAIEMENT: {
      sujet: 'sent for payment',
      fait: (qui) => `Your statement has been sent for payment (${qui}).`,
      suite: 'The transfer goes to the bank details of the statement. There is nothing to do.',
    },
    COMPTABILISER: {
      sujet: 'paid',
      fait: (qui) => `The payment of your statement has been recorded (${qui}).`,
      suite: 'Match it with your bank statement by the number of the statement. There is nothing more to do.',
    },
    REPONDRE_A_LA_RELANCE: {
      sujet: 'answer to your reminder',
      fait: (qui) => `This court answers your reminder: ${qui}.`,
      suite: 'Your reminder and the answer stand on the page of the statement.',
    },
  },
  motif: (libelle) => `Reason: ${libelle}.`,
  message: (texte) => `Message from the court: ${texte}`,
  retenu: (retenu, demande) => `Amount granted: ${retenu} incl. VAT, of ${demande} incl. VAT claimed.`,
  toutRetenu: (montant) => `The amount claimed is granted in full: ${montant} incl. VAT.`,
  reduction: (libelle, demande, retenu, motif, texte) =>
    `${libelle}: ${retenu} granted of ${demande} claimed. ${motif}: ${texte}`,
  reference: (reference) => `Your reference: ${reference}.`,
  voir: 'See the statement',
  relance: {
    sujet: 'reminder from the provider',
    fait: (prestataire, instant) => `${prestataire} chased your court on ${instant}.`,
    message: (texte) => `Message from the provider: ${texte}`,
    suite: 'Open the statement to answer: the answer shows in the provider’s history.',
  },
};

export const textesDeCourriel: Readonly<Record<Langue, Textes>> = { fr, en };
