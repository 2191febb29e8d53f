import type { PhraseDErreur, PhrasesDErreurs } from './fr.ts';

const total = (what: string): PhraseDErreur => ({
  faute: ({ declare, attendu }) =>
    `${what} is declared as €${declare}, and the calculation gives €${attendu}.`,
  remede:
    'Add up the lines to the cent; VAT is counted for each rate, on the sum of the lines of that rate, rounded to the cent.',
});

export const en: PhrasesDErreurs = {
  balise: 'element',
  ligne: 'line',
  position: 'position',
  deuxPoints: ': ',
  memoire: 'Correct this value in your file, then send this payment request again.',
  codes: {
    'syntaxe-non-recue': {
      faute: ({ syntaxe }) => `The syntax ${syntaxe} is not accepted here.`,
      remede:
        'Send statements of legal fees as UBL Invoice files of category A3, with the syntax IN_DP_E3_UBL_INVOICE.',
    },
    'compte-ferme': {
      faute: 'The account that sent this file may not act any more.',
      remede: 'Send the file again with an account that is in service.',
    },
    'fichier-inconnu': {
      faute: 'This file is not XML.',
      remede: 'Send an XML file, or a ZIP or tar.gz archive that holds XML files only.',
    },
    'archive-illisible': {
      faute: 'The archive cannot be opened.',
      remede: 'Make the archive again as ZIP or tar.gz, without a password, then send it again.',
    },
    'archive-excessive': {
      faute: 'The archive holds far more than it weighs, or too many files.',
      remede: 'Spread the payment requests over several archives: at most 1,000 files and 64 MB once opened.',
    },
    'archive-vide': {
      faute: 'The archive holds no file.',
      remede: 'Put one XML file for each payment request into the archive.',
    },
    'xml-illisible': {
      faute: ({ cause }) => `The XML is not well formed (${cause}).`,
      remede: 'Correct the file at the place shown; save it in UTF-8.',
    },
    'doctype-interdit': {
      faute: 'The file holds a DOCTYPE declaration.',
      remede: 'Remove the DOCTYPE declaration and the entities that it defines.',
    },
    'xml-excessif': {
      faute: 'The file holds too many elements or attributes, or too many elements inside of one another.',
      remede: 'A payment request fits in 100,000 elements and 32 levels: check how the file is produced.',
    },
    'racine-inconnue': {
      faute: ({ racine }) => `The root of the file is ${racine}, and not a UBL invoice.`,
      remede:
        'The root is to be Invoice, in the namespace urn:oasis:names:specification:ubl:schema:xsd:Invoice-2.',
    },
    incident: {
      faute: 'An incident on our side kept the rest of the file from being treated.',
      remede: 'File the same file again: what was integrated is not integrated twice.',
    },
    'autres-erreurs': {
      faute: ({ nombre }) => `${nombre} other errors are not shown.`,
      remede: 'Mend these first: they often come again and again.',
    },
    obligatoire: { faute: 'This value is required.', remede: 'Fill the element in.' },
    'valeur-inconnue': {
      faute: ({ valeur }) => `The value “${valeur}” is not accepted.`,
      remede: ({ attendu }) => `Expected value: ${attendu}.`,
    },
    'jour-invalide': {
      faute: ({ valeur }) => `“${valeur}” is not a day of the calendar.`,
      remede: 'Write the year, the month and the day: 2026-02-03.',
    },
    'montant-invalide': {
      faute: ({ valeur }) => `“${valeur}” is not an amount.`,
      remede: 'Write an amount in euros, with a point and at most two decimals: 1234.50.',
    },
    'quantite-invalide': {
      faute: ({ valeur }) => `“${valeur}” is not a quantity.`,
      remede: 'Write a positive number, with a point and at most three decimals: 1.5.',
    },
    'taux-invalide': {
      faute: ({ valeur }) => `“${valeur}” is not a rate.`,
      remede: 'Write the rate in per cent, with at most two decimals: 20 or 5.5.',
    },
    'non-recu': {
      faute:
        'A statement of legal fees has no discount, no surcharge, no advance payment and no price by batch.',
      remede: 'Remove the element, and put the amount that you claim in each line.',
    },
    'fournisseur-inconnu': {
      faute: 'The supplier identifier of the payment request is not known to our system.',
      remede:
        'Name an active organisation for which your account may file statements of fees: yours, or one that gave you a mandate.',
    },
    'total-de-ligne': {
      faute: ({ declare, attendu }) =>
        `The amount of the line is €${declare}, and the quantity times the price gives €${attendu}.`,
      remede: 'Multiply the quantity by the unit price without VAT and round to the cent.',
    },
    'total-ht': total('The total without VAT, disbursements included,'),
    'total-tva': total('The total of VAT'),
    'total-ttc': total('The total with VAT, disbursements included,'),
    'total-a-payer': total('The amount to be paid'),
    'piece-illisible': {
      faute: 'The attachment cannot be read.',
      remede: 'Attach the file as base64, as it is or in a ZIP archive without a password.',
    },
    'piece-excessive': {
      faute: 'The attachment holds far more than it weighs.',
      remede: 'Attach at most 10 MB for each document and 120 MB for each payment request.',
    },
  },
};
