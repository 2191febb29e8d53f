import type { DemandeTraitee } from '../../domain/DemandeDePaiement.ts';
import type { Deposant } from '../../domain/Deposant.ts';
import type { ErreurDeDemande, ErreurTechnique } from '../../domain/ErreurDeFlux.ts';
import type { EtatDeFlux } from '../../domain/etatsDeFlux.ts';
import type { DonneesFlux } from '../../domain/Flux.ts';

/** Instants as ISO text, errors as JSON. */
export interface DepotRow {
  id: number;
  version: number;
  numero: string;
  structure_id: number;
  syntaxe: string;
  nom_fichier: string;
  taille: number;
  sha256: string;
  canal: Deposant['canal'];
  deposant_id: number;
  deposant_prenom: string;
  deposant_nom: string;
  depose_le: string;
  etat: EtatDeFlux;
  etat_le: string;
  erreurs: string;
}

export interface DemandeRow {
  flux_id: number;
  rang: number;
  fichier: string;
  numero: string | null;
  fournisseur: string | null;
  destinataire: string | null;
  structure_id: number | null;
  memoire_id: number | null;
  erreurs: string;
  traitee_le: string;
}

export const rowDeFlux = (flux: DonneesFlux): DepotRow => ({
  id: flux.id,
  version: flux.version + 1,
  numero: flux.numero,
  structure_id: flux.structureId,
  syntaxe: flux.syntaxe,
  nom_fichier: flux.nomFichier,
  taille: flux.taille,
  sha256: flux.sha256,
  canal: flux.deposant.canal,
  deposant_id: flux.deposant.id,
  deposant_prenom: flux.deposant.prenom,
  deposant_nom: flux.deposant.nom,
  depose_le: flux.deposeLe.toISOString(),
  etat: flux.etat,
  etat_le: flux.etatLe.toISOString(),
  erreurs: JSON.stringify(flux.erreurs),
});

export const fluxDepuis = (row: DepotRow): DonneesFlux => ({
  id: row.id,
  version: row.version,
  numero: row.numero,
  structureId: row.structure_id,
  syntaxe: row.syntaxe,
  nomFichier: row.nom_fichier,
  taille: row.taille,
  sha256: row.sha256,
  deposant: {
    canal: row.canal,
    id: row.deposant_id,
    prenom: row.deposant_prenom,
    nom: row.deposant_nom,
  },
  deposeLe: new Date(row.depose_le),
  etat: row.etat,
  etatLe: new Date(row.etat_le),
  erreurs: JSON.parse(row.erreurs) as ErreurTechnique[],
});

export const rowDeDemande = (fluxId: number, demande: DemandeTraitee): DemandeRow => ({
  flux_id: fluxId,
  rang: demande.rang,
  fichier: demande.fichier.slice(0, 300),
  numero: demande.numero?.slice(0, 100) ?? null,
  fournisseur: demande.fournisseur?.slice(0, 100) ?? null,
  destinataire: demande.destinataire?.slice(0, 100) ?? null,
  structure_id: demande.structureId,
  memoire_id: demande.memoireId,
  erreurs: JSON.stringify(demande.erreurs),
  traitee_le: demande.traiteeLe.toISOString(),
});

export const demandeDepuis = (row: DemandeRow): DemandeTraitee => ({
  rang: row.rang,
  fichier: row.fichier,
  numero: row.numero,
  fournisseur: row.fournisseur,
  destinataire: row.destinataire,
  structureId: row.structure_id,
  memoireId: row.memoire_id,
  erreurs: JSON.parse(row.erreurs) as ErreurDeDemande[],
  traiteeLe: new Date(row.traitee_le),
});
