import type { TextesCommuns } from './fr.ts';

export const en = {
  relances: {
    titre: 'Reminders',
    qui: (auteur: string, date: string): string => `${auteur}, on ${date}`,
    reponse: 'Answer of the court',
    avance: (etat: string): string => `The statement has moved on since: ${etat}`,
    enAttente: 'Waiting for the answer of the court.',
  },
  forclusion: {
    titre: 'Time limit (forclusion)',
    restent: (jours: number): string =>
      jours === 0 ? 'Last day' : jours === 1 ? '1 day left' : `${jours} days left`,
    restentDetail: (limite: string): string =>
      `File by ${limite} at the latest: one year after the end of the assignment (article 800 of the CPP).`,
    depassee: 'Time limit passed',
    depasseeDetail: (limite: string): string =>
      `The one-year limit ended on ${limite}. You can still file: only the taxing judge can declare the claim out of time.`,
    deposeATemps: 'Filed in time',
    deposeATempsDetail: (limite: string): string =>
      `The first filing stopped the clock, which ran until ${limite}.`,
    deposeHorsDelai: 'Filed after the time limit',
    deposeHorsDelaiDetail: (limite: string): string =>
      `The one-year limit ran until ${limite}. Only the taxing judge can declare the claim out of time.`,
  },
  regimesDansLaPhrase: {
    COSP: 'occasional public service contributor',
    OPTION: 'occasional contributor who opted for VAT',
    ASSUJETTI: 'subject to VAT',
    FRANCHISE: 'small business exemption from VAT',
    PERSONNE_PUBLIQUE: 'public body outside the scope of VAT',
  },
  ibanMasque: (fin: string): string => `IBAN ending in ${fin}`,
  regimes: {
    COSP: 'Occasional contributor to the public service (COSP)',
    OPTION: 'COSP who has opted for VAT',
    ASSUJETTI: 'Liable for VAT',
    FRANCHISE: 'VAT exemption for small businesses',
    PERSONNE_PUBLIQUE: 'Public body',
  },
  natures: { PENALE: 'Criminal procedure', ASSIMILEE: 'Assimilated procedure (article R. 93 of the CPP)' },
  problemes: {
    requis: {
      'entete.juridictionId': 'Enter the court that receives the statement.',
      'entete.structureId': 'Enter the organisation for which you file.',
      'entete.serviceId': 'Choose the department of your organisation.',
      'entete.categorie': 'Choose your category of provider.',
      'entete.compteBancaireId': 'Choose the bank details on which to be paid.',
      'mission.typePrescription': 'Enter the type of instruction.',
      'mission.datePrescription': 'Enter the date of the instruction.',
      'mission.autorite': 'Enter the requesting authority.',
      'mission.numeroParquet': 'Enter the number of the prosecution file, case or report.',
      'mission.nature': 'Enter the kind of procedure.',
      'mission.dateAchevement': 'Enter the day on which the assignment ended.',
      'lignes.libelle': 'enter the service.',
      'lignes.quantite': 'enter the quantity.',
      'lignes.prixUnitaire': 'enter the unit price before VAT.',
      'lignes.tauxTva': 'choose the VAT rate.',
      'debours.libelle': 'enter what was paid for.',
      'debours.montant': 'enter the amount.',
    },
    requisDefaut: 'This field is needed to file.',
    codeInconnu: {
      'entete.categorie': 'This category of provider no longer exists: choose yours from the list.',
      'mission.typePrescription':
        'This type of instruction no longer exists: choose another one from the list.',
      'lignes.tarifCode': 'this rate no longer exists. Choose another one, or “Free price”.',
      'lignes.unite': 'this unit no longer exists. Choose another one from the list.',
    },
    codeInconnuDefaut: 'This value no longer exists: choose another one from the list.',
    typeDePieceInconnu: (nom: string): string =>
      `The type of document “${nom}” no longer exists: remove the document, then attach it under another type.`,
    juridictionInconnue:
      'This court is no longer known: search for the one that must receive the statement, then choose it.',
    juridictionFermee:
      'This court is closed: choose the one that took over its cases. The registry that appointed you can tell which it is.',
    ligne: (numero: number): string => `Line ${numero}: `,
    debours: (numero: number): string => `Disbursement ${numero}: `,
    structureInactive:
      'This organisation is no longer active: choose another one, or ask its manager to reactivate it.',
    serviceInconnu: 'The organisation no longer offers this department: choose another one.',
    compteBancaireInconnu: 'These bank details are no longer in force: choose others.',
    jourAVenir: (jour: string): string => `${jour} is still to come: correct the date.`,
    achevementAvantDebut: (debut: string): string =>
      `The assignment cannot end before it began, on ${debut}: correct one of the two dates.`,
    engagementIllisible: 'The commitment number has ten digits at most: correct it, or leave it empty.',
    aucuneLigne: 'Add at least one service, journey or disbursement.',
    totalNul: 'The total of the statement is zero: check the quantities and the prices.',
    nul: 'the value is zero. Correct it, or remove the line.',
    negatif: 'the value cannot be negative.',
    tauxInconnu: 'this VAT rate does not exist. Choose one from the list.',
    tarifHorsVigueur: (code: string): string =>
      `rate ${code} is not in force on the dates of the assignment. Choose another one, or “Free price”, or correct the dates of the assignment.`,
    exonerationRequise: 'choose the article that exempts this line from VAT.',
    tvaSansObjet: (regime: string): string =>
      `VAT is claimed, whereas the tax regime of your organisation provides for none (${regime}). Correct the rate, or have the record of the organisation updated.`,
    exonerationContraire: (regime: string): string =>
      `the article chosen to exempt from VAT does not go with the tax regime of your organisation (${regime}). Correct it, or have the record of the organisation updated.`,
    ligneInconnue: 'this amount granted is for no line of the statement, or for one twice. Reload the page.',
    pieceManquante: (piece: string): string => `Attach the required document: ${piece}.`,
    uneAutrePiece: 'the one that your category calls for',
    retenueSuperieure: (demande: string): string =>
      `the amount granted cannot exceed the amount claimed, ${demande}.`,
    motifRequis: 'give the reason for the reduction and explain it in a few words.',
  },
} satisfies TextesCommuns;
