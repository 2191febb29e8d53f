import type { FormatDExport } from '../../../../../../platform/export/FormatDExport.ts';

const formats: Readonly<Record<FormatDExport, { readonly libelle: string; readonly indice: string }>> = {
  xlsx: { libelle: 'Classeur (XLSX)', indice: 'S’ouvre dans Excel, LibreOffice ou tout autre tableur.' },
  csv: { libelle: 'Texte (CSV)', indice: 'Point-virgule et UTF-8, pour un autre logiciel.' },
};

/** The sentences of the export of people and rights. */
export const fr = {
  titre: 'Export des utilisateurs et de leurs droits',
  titreCourt: 'Export',
  chapeau:
    'Toutes les personnes rattachées à vos structures, désactivées ou en attente de validation, avec leur rôle, leurs espaces, leurs services et leurs dates.',
  structure: 'Structure',
  toutes: 'Toutes les structures dont je suis gestionnaire',
  format: 'Format du fichier',
  formats,
  choisir: 'Choisir l’export',
  exporter: 'Exporter',
  prudence: 'Ce fichier contient des données personnelles',
  prudenceTexte: 'Gardez-le le temps nécessaire, puis supprimez-le.',
  fichier: 'utilisateurs-et-droits',
  colonnes: {
    structure: 'Structure',
    identifiant: 'Identifiant',
    nom: 'Nom',
    prenom: 'Prénom',
    courriel: 'Adresse de connexion',
    role: 'Rôle',
    statut: 'Statut',
    espaces: 'Espaces',
    services: 'Services',
    du: 'Du',
    au: 'Au',
    derniereConnexion: 'Dernière connexion',
  },
};

export type TextesDExport = typeof fr;
