import type { Langue } from '../../../../kernel/domain/Langue.ts';

interface Textes {
  readonly sujet: (numero: string, jours: number) => string;
  readonly titre: (jours: number) => string;
  readonly bonjour: (nom: string) => string;
  readonly brouillon: (numero: string, prestataire: string, destinataire: string | null) => string;
  readonly limite: (achevement: string, limite: string) => string;
  readonly ensuite: string;
  readonly reference: (reference: string) => string;
  readonly inutile: string;
  readonly voir: string;
}

const fr: Textes = {
  sujet: (numero, jours) =>
    jours === 0
      ? `Mémoire ${numero}\u00a0: dernier jour pour le déposer`
      : `Mémoire ${numero}\u00a0: plus que ${jours}\u00a0jour${jours === 1 ? '' : 's'} pour le déposer`,
  titre: (jours) =>
    jours === 0
      ? 'Dernier jour pour déposer votre mémoire'
      : `Il reste ${jours}\u00a0jour${jours === 1 ? '' : 's'} pour déposer votre mémoire`,
  bonjour: (nom) => `Bonjour ${nom},`,
  brouillon: (numero, prestataire, destinataire) =>
    `Le mémoire ${numero} de ${prestataire} est encore un brouillon\u00a0: ${destinataire === null ? 'aucune juridiction ne l’a reçu' : `cette juridiction ne l’a pas reçu\u00a0: ${destinataire}`}.`,
  limite: (achevement, limite) =>
    `La mission s’est achevée le ${achevement}. Déposez le mémoire au plus tard le ${limite}, un an après l’achèvement de la mission (article 800 du code de procédure pénale).`,
  ensuite:
    'Passé cette date, le dépôt reste possible, mais le magistrat taxateur peut constater la forclusion et refuser le paiement.',
  reference: (reference) => `Votre référence\u00a0: ${reference}.`,
  inutile:
    'Si ce mémoire n’est plus à présenter, supprimez le brouillon\u00a0; si la date d’achèvement est inexacte, corrigez-la.',
  voir: 'Reprendre le brouillon',
};

const en: Textes = {
  sujet: (numero, jours) =>
    jours === 0
      ? `Statement ${numero}: last day to file it`
      : `Statement ${numero}: only ${jours} day${jours === 1 ? '' : 's'} left to file it`,
  titre: (jours) =>
    jours === 0
      ? 'Last day to file your statement'
      : `${jours} day${jours === 1 ? '' : 's'} left to file your statement`,
  bonjour: (nom) => `Hello ${nom},`,
  brouillon: (numero, prestataire, destinataire) =>
    `Statement ${numero} of ${prestataire} is still a draft: ${destinataire === null ? 'no court has received it' : `this court has not received it: ${destinataire}`}.`,
  limite: (achevement, limite) =>
    `The assignment ended on ${achevement}. File the statement by ${limite} at the latest, one year after the end of the assignment (article 800 of the code of criminal procedure).`,
  ensuite:
    'After that date you can still file it, but the taxing judge may declare the claim out of time and refuse the payment.',
  reference: (reference) => `Your reference: ${reference}.`,
  inutile:
    'If this statement is no longer to be filed, delete the draft; if the date on which the assignment ended is wrong, correct it.',
  voir: 'Resume the draft',
};

export const textesDeRappel: Readonly<Record<Langue, Textes>> = { fr, en };
