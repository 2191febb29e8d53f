import type { TextesCommuns } from './fr.ts';

export const en = {
  forclusion: {
    titre: 'Time limit (forclusion)',
    restent: (jours: number): string =>
      jours === 0 ? 'Last day' : jours === 1 ? '1 day left' : `${jours} days left`,
    restentDetail: (limite: string): string =>
      `File by ${limite} at the latest: one year after the end of the assignment (article 800 of the CPP).`,
    depassee: 'Time limit passed',
    depasseeDetail: (limite: string): string =>
      `The one-year limit ended on ${limite}. You can still file: only the assessing judge can declare the claim out of time.`,
    deposeATemps: 'Filed in time',
    deposeATempsDetail: (limite: string): string =>
      `The first filing stopped the clock, which ran until ${limite}.`,
    deposeHorsDelai: 'Filed after the time limit',
    deposeHorsDelaiDetail: (limite: string): string =>
      `The one-year limit ran until ${limite}. Only the assessing judge can declare the claim out of time.`,
  },
  natures: { PENALE: 'Criminal procedure', ASSIMILEE: 'Assimilated procedure (article R. 93 of the CPP)' },
  problemes: {
    requis: {
      'entete.juridictionId': 'Enter the court that receives the statement.',
      'entete.structureId': 'Enter the structure for which you file.',
      'entete.serviceId': 'Choose the department of your structure.',
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
    ligne: (numero: number): string => `Line ${numero}: `,
    debours: (numero: number): string => `Disbursement ${numero}: `,
    structureInactive:
      'This structure is no longer active: choose another one, or ask its manager to reactivate it.',
    serviceInconnu: 'The structure no longer offers this department: choose another one.',
    compteBancaireInconnu: 'These bank details are no longer in force: choose others.',
    jourAVenir: (jour: string): string => `${jour} is still to come: correct the date.`,
    achevementAvantDebut: (debut: string): string =>
      `The assignment cannot end before it began, on ${debut}: correct one of the two dates.`,
    aucuneLigne: 'Add at least one service, journey or disbursement.',
    totalNul: 'The total of the statement is zero: check the quantities and the prices.',
    nul: 'the value is zero. Correct it, or remove the line.',
    negatif: 'the value cannot be negative.',
    tauxInconnu: 'this VAT rate does not exist. Choose one from the list.',
    pieceManquante: (piece: string): string => `Attach the required document: ${piece}.`,
    uneAutrePiece: 'the one that your category calls for',
    retenueSuperieure: (demande: string): string =>
      `the amount retained cannot exceed the amount claimed, ${demande}.`,
    motifRequis: 'give the reason for the reduction and explain it in a few words.',
  },
} satisfies TextesCommuns;
