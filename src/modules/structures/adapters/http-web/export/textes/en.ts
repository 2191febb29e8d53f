import type { TextesDExport } from './fr.ts';

export const en = {
  titre: 'Export of users and their rights',
  titreCourt: 'Export',
  chapeau:
    'Everybody who is attached to your structures, deactivated or waiting for approval, with their role, spaces, departments and dates.',
  structure: 'Structure',
  toutes: 'All the structures that I manage',
  format: 'Format of the file',
  formats: {
    xlsx: { libelle: 'Workbook (XLSX)', indice: 'Opens in Excel, LibreOffice or any other spreadsheet.' },
    csv: { libelle: 'Text (CSV)', indice: 'Semicolons and UTF-8, for another program.' },
  },
  choisir: 'Choose the export',
  exporter: 'Export',
  prudence: 'This file holds personal data',
  prudenceTexte: 'Keep it as long as you need it, then delete it.',
  fichier: 'users-and-rights',
  colonnes: {
    structure: 'Structure',
    identifiant: 'Identifier',
    nom: 'Last name',
    prenom: 'First name',
    courriel: 'Sign-in address',
    role: 'Role',
    statut: 'Status',
    espaces: 'Spaces',
    services: 'Departments',
    du: 'From',
    au: 'To',
    derniereConnexion: 'Last sign-in',
  },
} satisfies TextesDExport;
