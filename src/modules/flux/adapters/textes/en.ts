import type { TextesDuFlux } from './fr.ts';

export const en: TextesDuFlux = {
  produit: 'Chorus Pro · Legal fees',
  titre: 'File tracking',
  chapeau: 'The files of statements of fees that your software produces, and what became of each.',
  etats: {
    IN_RECU: 'Received',
    IN_EN_COURS_TRAITEMENT_CPP: 'Being processed',
    IN_INCIDENTE: 'Interrupted, resumes by itself',
    IN_INTEGRE: 'Accepted',
    IN_INTEGRE_PARTIEL: 'Partly accepted',
    IN_REJETE: 'Rejected',
  },
  etat: 'Status',
  etatDepuis: 'Since',
  numero: 'File number',
  fichier: 'File',
  structure: 'Organisation',
  deposeLe: 'Sent on',
  deposant: 'Sent by',
  taille: 'Size',
  syntaxe: 'Syntax',
  empreinte: 'SHA-256 fingerprint',
  liste: {
    legende: 'Files sent',
    vide: 'No file has been sent.',
    integrees: 'Statements filed',
    refusees: 'Refusals',
    debut: 'Back to the start',
    suite: 'Earlier files',
    deposer: 'Send a file',
  },
  depot: {
    titre: 'Send a file',
    explication:
      'One XML file for each payment request, as UBL Invoice of category A3: a single file, or a ZIP or tar.gz archive of several. Each correct request files a statement of fees; the others are explained one by one.',
    fichier: 'File',
    fichierIndice: 'XML, ZIP or tar.gz, at most 10 MB.',
    structure: 'Organisation that sends it',
    valider: 'Send the file',
    annuler: 'Cancel',
    exemple: 'Download a sample file',
    exempleExplication:
      'It holds a whole invoice with its two documents. Replace the SIRET, the court, the assignment and the lines.',
    depose: 'The file has been sent.',
    deposeSuite: 'It is now being processed. Reload this page to see the result.',
    dejaDepose: 'This file had already been sent.',
    dejaDeposeSuite: 'Nothing was filed again: here is what was sent first.',
  },
  compteRendu: 'Report',
  compteRenduDe: (numero) => `Report on file ${numero}`,
  telecharger: 'Download the report (PDF)',
  recapitulatif: (integrees, refusees) =>
    `${integrees} statement${integrees === 1 ? '' : 's'} filed, ${refusees} refusal${refusees === 1 ? '' : 's'}.`,
  masquees: (nombre) =>
    nombre > 1
      ? `${nombre} requests of other organisations are not shown.`
      : 'One request of another organisation is not shown.',
  enAttente: 'The file has not been processed yet.',
  memoires: {
    titre: 'Statements filed',
    legende: 'Statements of fees that this file has filed',
    aucun: 'No statement of fees was filed.',
    numero: 'Statement',
    reference: 'Your reference',
    destinataire: 'Court',
  },
  refus: {
    titre: 'Payment requests refused',
    une: (reference) => `Payment request ${reference}`,
    sansReference: 'without a reference',
    legende: (reference) => `Errors of payment request ${reference}`,
    faute: 'Error',
    lieu: 'Place',
    remede: 'What to do',
    toutLeFichier: 'The whole file',
  },
  techniques: {
    titre: 'Unreadable files',
    legende: 'Files that could not be read',
  },
  page: (page, total) => `page ${page} of ${total}`,
};
