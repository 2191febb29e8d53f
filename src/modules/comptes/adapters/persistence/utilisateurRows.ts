import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';
import type { Identite, PersonneNommee } from '../../application/ComptesFacade.ts';
import type { Profil } from '../../application/Profil.ts';
import type { StatutCompte } from '../../domain/StatutCompte.ts';
import type { EtatUtilisateur } from '../../domain/Utilisateur.ts';

/** SQLite hands booleans back as 0 and 1: every conversion lives in this file. */
export interface UtilisateurRow {
  id: number;
  version: number;
  courriel: string;
  nom: string;
  prenom: string;
  courriel_contact: string | null;
  courriel_contact_en_attente: string | null;
  langue: Langue;
  statut: StatutCompte;
  mot_de_passe: string | null;
  echecs: number;
  verrouille_jusque: string | null;
  derniere_connexion: string | null;
  connexion_courante: string | null;
  support: boolean | number;
  /** Names and address, folded: what a search is compared with. */
  recherche: string;
  cree_le: string;
  ferme_le: string | null;
}

export type IdentiteRow = Pick<
  UtilisateurRow,
  'id' | 'prenom' | 'nom' | 'courriel' | 'langue' | 'derniere_connexion' | 'support' | 'statut'
>;

export const rowDe = (etat: EtatUtilisateur): UtilisateurRow => ({
  id: etat.id,
  version: etat.version,
  courriel: etat.courriel,
  nom: etat.nom,
  prenom: etat.prenom,
  courriel_contact: etat.courrielContact,
  courriel_contact_en_attente: etat.courrielContactEnAttente,
  langue: etat.langue,
  statut: etat.statut,
  mot_de_passe: etat.motDePasse,
  echecs: etat.echecs,
  verrouille_jusque: texteDe(etat.verrouilleJusque),
  derniere_connexion: texteDe(etat.derniereConnexion),
  connexion_courante: texteDe(etat.connexionCourante),
  support: etat.support,
  recherche: texteDeRecherche(etat.prenom, etat.nom, etat.courriel),
  cree_le: etat.creeLe.toISOString(),
  ferme_le: texteDe(etat.fermeLe),
});

export const etatDepuis = (row: UtilisateurRow): EtatUtilisateur => ({
  id: row.id,
  version: row.version,
  courriel: row.courriel as Courriel,
  nom: row.nom,
  prenom: row.prenom,
  courrielContact: row.courriel_contact as Courriel | null,
  courrielContactEnAttente: row.courriel_contact_en_attente as Courriel | null,
  langue: row.langue,
  statut: row.statut,
  motDePasse: row.mot_de_passe,
  echecs: row.echecs,
  verrouilleJusque: instantDe(row.verrouille_jusque),
  derniereConnexion: instantDe(row.derniere_connexion),
  connexionCourante: instantDe(row.connexion_courante),
  support: Boolean(row.support),
  creeLe: new Date(row.cree_le),
  fermeLe: instantDe(row.ferme_le),
});

export const identiteDepuis = (row: IdentiteRow): Identite => ({
  id: row.id,
  prenom: row.prenom,
  nom: row.nom,
  courriel: row.courriel,
  langue: row.langue,
  derniereConnexion: instantDe(row.derniere_connexion),
  support: Boolean(row.support),
  actif: row.statut === 'ACTIF',
  aActiver: row.statut === 'A_ACTIVER',
});

export const personneDepuis = (row: UtilisateurRow): PersonneNommee => ({
  id: row.id,
  nom: row.nom,
  prenom: row.prenom,
  courriel: row.courriel,
  courrielDeContact: row.courriel_contact ?? row.courriel,
  langue: row.langue,
});

export const profilDepuis = (row: UtilisateurRow): Profil => ({
  utilisateurId: row.id,
  courriel: row.courriel,
  nom: row.nom,
  prenom: row.prenom,
  courrielContact: row.courriel_contact,
  courrielContactEnAttente: row.courriel_contact_en_attente,
  aUnMotDePasse: row.mot_de_passe !== null,
  langue: row.langue,
  creeLe: new Date(row.cree_le),
});

const texteDe = (instant: Date | null): string | null => instant?.toISOString() ?? null;

const instantDe = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));
