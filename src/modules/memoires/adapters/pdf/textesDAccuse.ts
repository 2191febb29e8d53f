import type { Langue } from '../../../../kernel/domain/Langue.ts';

const fr = {
  produit: 'Chorus Pro · Frais de justice',
  titre: (numero: string): string => `Accusé de dépôt du mémoire ${numero}`,
  chapeau: (numero: string, instant: string): string =>
    `Le mémoire de frais de justice n° ${numero} a été déposé le ${instant} (heure de Paris).`,
  depot: {
    titre: 'Dépôt',
    numero: 'Numéro du mémoire',
    date: 'Date et heure du dépôt',
    premier: 'Premier dépôt',
    deposant: 'Déposé par',
    prestataire: 'Prestataire',
    identifiant: 'Identifiant',
    adresse: 'Adresse',
    juridiction: 'Juridiction destinataire',
    reference: 'Référence du prestataire',
  },
  mission: {
    titre: 'Mission',
    prescription: 'Prescription',
    prescriptionDu: (type: string, jour: string): string => `${type} du ${jour}`,
    autorite: 'Autorité requérante',
    numeroParquet: 'N° de parquet, d’affaire ou de PV',
    numeroEngagement: 'N° d’engagement juridique',
    nature: 'Procédure',
    natures: { PENALE: 'Pénale', ASSIMILEE: 'Assimilée (article R. 93 du code de procédure pénale)' },
    debut: 'Début',
    achevement: 'Achèvement',
  },
  montants: {
    titre: 'Montants demandés',
    ht: 'Total hors taxes',
    tva: (taux: string): string => `TVA à ${taux}`,
    debours: 'Débours hors TVA',
    ttc: 'Total toutes taxes comprises',
  },
  pieces: {
    titre: (nombre: number): string =>
      nombre > 1 ? `Pièces jointes (${nombre})` : `Pièce jointe (${nombre})`,
    piece: 'Pièce',
    empreinte: 'Taille et empreinte SHA-256',
    explication:
      'L’empreinte SHA-256 d’un fichier change dès qu’un seul de ses octets change\u00a0: elle établit quel fichier a été déposé.',
  },
  mentions: [
    'Cet accusé établit la date du dépôt. Il ne vaut ni acceptation ni décision sur les montants.',
    'La suite donnée par la juridiction est annoncée par courriel et se lit à tout moment dans votre espace Mémoires de frais de justice.',
  ],
  page: (numero: number, total: number): string => `Page ${numero} sur ${total}`,
};

const en: typeof fr = {
  produit: 'Chorus Pro · Frais de justice',
  titre: (numero) => `Filing receipt for statement ${numero}`,
  chapeau: (numero, instant) => `Statement of legal fees no. ${numero} was filed on ${instant} (Paris time).`,
  depot: {
    titre: 'Filing',
    numero: 'Statement number',
    date: 'Date and time of filing',
    premier: 'First filing',
    deposant: 'Filed by',
    prestataire: 'Provider',
    identifiant: 'Identifier',
    adresse: 'Address',
    juridiction: 'Receiving court',
    reference: 'Provider’s reference',
  },
  mission: {
    titre: 'Assignment',
    prescription: 'Prescription',
    prescriptionDu: (type, jour) => `${type} of ${jour}`,
    autorite: 'Requesting authority',
    numeroParquet: 'Prosecution, case or report number',
    numeroEngagement: 'Commitment number',
    nature: 'Procedure',
    natures: {
      PENALE: 'Criminal',
      ASSIMILEE: 'Assimilated (article R. 93 of the code of criminal procedure)',
    },
    debut: 'Start',
    achevement: 'Completion',
  },
  montants: {
    titre: 'Amounts claimed',
    ht: 'Total excluding VAT',
    tva: (taux) => `VAT at ${taux}`,
    debours: 'Disbursements outside VAT',
    ttc: 'Total including VAT',
  },
  pieces: {
    titre: (nombre) => `Attached documents (${nombre})`,
    piece: 'Document',
    empreinte: 'Size and SHA-256 fingerprint',
    explication:
      'The SHA-256 fingerprint of a file changes as soon as a single byte of it changes: it proves which file was filed.',
  },
  mentions: [
    'This receipt proves the date of filing. It is neither an acceptance nor a decision on the amounts.',
    'What the court decides is announced by e-mail and can be read at any time in your space Mémoires de frais de justice.',
  ],
  page: (numero, total) => `Page ${numero} of ${total}`,
};

export type TextesDAccuse = typeof fr;

export const textesDAccuse: Readonly<Record<Langue, TextesDAccuse>> = { fr, en };
