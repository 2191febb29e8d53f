import type { TextesJuridiction } from './fr.ts';

const count = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const en = {
  espaces: {
    MEMOIRES_RECUS: {
      titre: 'Statements received',
      chapeau: 'What the providers have filed with your court.',
    },
    TAXATION: { titre: 'Taxation', chapeau: 'Statements sent to the taxing judge.' },
    PAIEMENT: {
      titre: 'Payment',
      chapeau: 'Certified or taxed statements, to be sent for payment and then recorded.',
    },
  },
  file: {
    vues: { 'a-traiter': 'To handle', 'en-cours': 'In progress', payes: 'Paid', tous: 'All' },
    nomDesVues: 'Views of the queue',
    legende: 'Statements, from the oldest filing to the latest',
    legendeInverse: 'Statements, from the latest filing to the oldest',
    colonnes: {
      numero: 'Number',
      prestataire: 'Provider',
      juridiction: 'Court',
      depot: 'Filing date',
      attente: 'Waiting',
      etat: 'Current status',
      dateEtat: 'Date of current status',
      montant: 'Amount incl. VAT',
    },
    attente: (jours: number): string => `${jours} ${count(jours, 'day', 'days')}`,
    filtres: 'Filter the queue',
    etat: 'Status',
    tousLesEtats: 'Every status of this view',
    numero: 'Number',
    prestataire: 'Provider, reference or prosecution number',
    relances: 'With a reminder only',
    relance: (jour: string): string => `Reminder of ${jour}`,
    filtrer: 'Filter',
    toutAfficher: 'Show everything',
    examinerLePremier: 'Examine the first one',
    compte: (compte: string, auDela: boolean, pluriel: boolean): string =>
      `${auDela ? `More than ${compte}` : compte} ${pluriel ? 'statements' : 'statement'}`,
    vide: {
      'a-traiter': 'No statement is waiting for you.',
      'en-cours': 'No statement is in progress in your court.',
      payes: 'No statement has been paid yet.',
      tous: 'Your court has not received any statement yet.',
    },
    videFiltree: 'No statement matches these filters.',
  },
  accueil: {
    aTraiter: (compte: string, pluriel: boolean, montant: string): string =>
      `${compte} ${pluriel ? 'statements' : 'statement'} to handle, ${montant} incl. VAT`,
    plusAnciens: 'The oldest first:',
    depose: (attente: string): string => `filed ${attente} ago`,
    deposeAujourdhui: 'filed today',
    ouvrir: 'Open the queue',
  },
  examen: {
    titre: (numero: string): string => `Statement ${numero}`,
    demande: (prestataire: string): string => `incl. VAT claimed by ${prestataire}`,
    retenu: 'incl. VAT granted',
    precedent: 'Previous',
    suivant: 'Next',
    nomDeLaFile: 'Go through the queue',
    memoireVise: (numero: string): string => `(statement ${numero})`,
    prestataire: {
      titre: 'Provider',
      nom: 'Name or company name',
      service: 'Department',
      identifiant: 'Identifier',
      siret: 'SIRET',
      adresse: 'Address',
      mandataire: 'Filed under a mandate by',
      categorie: 'Category',
      regime: 'Tax regime',
      compte: 'Bank details',
      titulaire: (titulaire: string): string => `Account holder: ${titulaire}`,
      tvaSurLesDebits: 'VAT on debits',
      oui: 'Yes',
      non: 'No',
    },
    mission: {
      titre: 'Assignment',
      prescription: 'Prescription',
      prescriptionDu: (type: string, jour: string): string => `${type} of ${jour}`,
      autorite: 'Requesting authority',
      numeroParquet: 'Prosecution, case or report number',
      numeroEngagement: 'Commitment number',
      nature: 'Procedure',
      natures: { PENALE: 'Criminal', ASSIMILEE: 'Assimilated (article R. 93)' },
      debut: 'Start',
      dateAchevement: 'Completion',
      forclusion: 'One-year limit (article 800)',
      reference: 'Provider’s reference',
      commentaire: 'Provider’s comment',
      depot: 'Filing',
      premierDepot: 'First filing',
      origine: 'Origin',
      repris: 'Taken over from Chorus Portail Pro, with the amounts recorded there',
    },
    forclusion: {
      dansLeDelai: (limite: string, jours: number): string =>
        jours === 0
          ? `Filed on the last day of the time limit, ${limite}.`
          : `Filed ${jours} ${count(jours, 'day', 'days')} before the end of the time limit, ${limite}.`,
      horsDelai: (limite: string, jours: number): string =>
        `Filed ${jours} ${count(jours, 'day', 'days')} after the end of the time limit, ${limite}.`,
      alerte: 'Filed after the one-year limit',
      declaration:
        'Only the taxing judge may declare a claim out of time: the statement is sent to that judge for it.',
    },
    ecarts: {
      titre: (compte: number): string =>
        compte > 1 ? `${compte} prices differ from the rate` : 'One price differs from the rate',
      texte: 'The gap is shown on the line, with the article that sets the rate.',
      plus: (ecart: string, prix: string, article: string): string =>
        `${ecart} more than the rate (${prix}, ${article})`,
      moins: (ecart: string, prix: string, article: string): string =>
        `${ecart} less than the rate (${prix}, ${article})`,
      plafond: (ecart: string, prix: string, article: string): string =>
        `${ecart} above the ceiling (${prix}, ${article})`,
    },
    relance: {
      titre: (jour: string): string => `Reminder sent by the provider on ${jour}`,
      texte: 'The message stands below, with the answers already given.',
    },
    corrige: {
      titre: 'Filed again after a refusal',
      texte: (numero: string): string =>
        `This statement corrects statement ${numero}. The time limit is measured at the date of the first filing.`,
    },
    correction: {
      titre: 'Corrected by a new statement',
      texte: (numero: string): string => `The provider has duplicated this refused statement: see ${numero}.`,
    },
    prestations: {
      titre: 'Services and travel',
      legende: 'Services claimed and granted, without VAT',
      prestation: 'Service',
      calcul: 'Quantity and price excl. VAT',
      tva: 'VAT',
      demande: 'Claimed excl. VAT',
      retenu: 'Granted excl. VAT',
      deplacement: 'Travel',
    },
    debours: {
      titre: 'Disbursements',
      legende: 'Sums advanced, outside VAT',
      libelle: 'Disbursement',
      demande: 'Claimed',
      retenu: 'Granted',
    },
    totaux: { demandes: 'Amounts claimed', retenus: 'Amounts granted' },
    pieces: {
      titre: 'Documents',
      visionneuse: 'Reading the documents',
      afficher: 'Read here',
      nouvelOnglet: 'in a new tab',
      ouvrir: 'Open',
      telecharger: 'Download',
      aucune: 'No document is attached.',
      jointeApres: (jour: string): string => `added on ${jour}`,
      cadre: (nom: string): string => `Document ${nom}`,
      horsNavigateur: 'This format can’t be read in the browser: download the document.',
      accuse: 'Filing receipt (PDF)',
    },
    echanges: {
      titre: 'Requests for more information',
      demande: (auteur: string, date: string): string => `${auteur}, on ${date}`,
      enAttente: 'Waiting for the provider’s answer.',
      abandon: 'The provider has abandoned the statement.',
      reponse: 'Provider’s answer',
    },
    suivi: 'History',
    decision: 'Decision',
    rienAFaire: {
      lecture: 'Your access lets you read this statement, not act on it.',
      prestataire: 'The next step is the provider’s, who has been asked to complete the statement.',
      autre: 'The next step does not depend on your area.',
      fini: 'This statement is closed: nothing more is to be done.',
    },
  },
  actes: {
    PRENDRE_EN_CHARGE: {
      bouton: 'Take in charge',
      titre: 'Take in charge',
      fait: 'Statement taken in charge',
    },
    REORIENTER: { bouton: 'Redirect', titre: 'Redirect', fait: 'Statement redirected' },
    DEMANDER_COMPLEMENT: {
      bouton: 'Ask for more information',
      titre: 'Ask for more information',
      fait: 'More information requested',
    },
    CERTIFIER: { bouton: 'Certify', titre: 'Certify', fait: 'Statement certified' },
    TRANSMETTRE_POUR_TAXATION: {
      bouton: 'Send for taxation',
      titre: 'Send for taxation',
      fait: 'Statement sent to the taxing judge',
    },
    TAXER: { bouton: 'Tax', titre: 'Tax', fait: 'Statement taxed' },
    REFUSER: { bouton: 'Refuse', titre: 'Refuse', fait: 'Statement refused' },
    METTRE_EN_PAIEMENT: {
      bouton: 'Send for payment',
      titre: 'Send for payment',
      fait: 'Statement sent for payment',
    },
    COMPTABILISER: { bouton: 'Record the payment', titre: 'Record the payment', fait: 'Payment recorded' },
    REPONDRE_A_LA_RELANCE: {
      bouton: 'Answer the reminder',
      titre: 'Answer the reminder',
      fait: 'Answer sent',
    },
  },
  acte: {
    titre: (acte: string, numero: string): string => `${acte}: statement ${numero}`,
    averti: 'The provider is told by e-mail.',
    dejaFait: 'It had already been done: nothing was done twice.',
    plusPossible: (etat: string): string => `This is no longer possible: the statement is now “${etat}”.`,
    examinerLeSuivant: (numero: string): string => `Examine the next one (${numero})`,
    annuler: 'Back to the statement without deciding',
    motif: 'Reason',
    indiceMotif: 'The provider reads the chosen reason and the explanation that comes with it.',
    sansRelance: 'No reminder waits for an answer on this statement.',
    texte: {
      REPONDRE_A_LA_RELANCE: {
        libelle: 'Your answer to the provider',
        indice: 'Say where the statement stands and when a decision is expected. The status does not change.',
      },
      REFUSER: {
        libelle: 'Details for the provider',
        indice:
          'Say what must be corrected: the statement can be duplicated without losing the date of its first filing.',
      },
      DEMANDER_COMPLEMENT: {
        libelle: 'What must be added or specified',
        indice: 'The statement keeps its number and its filing date.',
      },
      TRANSMETTRE_POUR_TAXATION: {
        libelle: 'Note for the judge (optional)',
        indice: 'The provider also reads it in the history.',
      },
      REORIENTER: {
        libelle: 'Accompanying note (optional)',
        indice: 'Read by the other court and by the provider.',
      },
    },
    juridiction: {
      libelle: 'Competent court',
      indice:
        'Name, town or postcode. The statement keeps its number and its filing date, and leaves your queue.',
      resultats: 'Courts found',
      aucune: 'No court matches this search. Try the town or the postcode.',
    },
    retenues: {
      intro: {
        CERTIFIER:
          'Everything is granted as claimed, except the lines that you reduce. Certifying states that the service was done (articles R. 224-1 and R. 225 of the code of criminal procedure).',
        TAXER:
          'Everything is granted as claimed, except the lines that you reduce (articles R. 226 and R. 227 of the code of criminal procedure).',
      },
      reduire: 'Reduce this line',
      montant: 'Amount granted excl. VAT',
      montantDebours: 'Amount granted',
      motif: 'Reason for the reduction',
      texte: 'Details for the provider',
      demande: (montant: string): string => `${montant} claimed`,
      lignes: 'Services and travel',
      debours: 'Disbursements',
    },
    conflit: {
      titre: 'This statement changed while you were examining it',
      dernier: (auteur: string, etat: string, date: string): string => `${auteur}: “${etat}”, on ${date}.`,
      votreActe: 'Your decision was not recorded. Here is the statement as it stands now.',
      encorePossible:
        'Your decision is still possible: check what has changed, then confirm again. All that you had typed is here.',
      saisie: 'What you had written',
    },
  },
} satisfies TextesJuridiction;
