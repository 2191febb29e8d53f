import type { Request } from 'express';
import { IdentificationPerimee } from '../../../domain/identite/erreurs.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import type { DemandeEnCours, IdentiteEnAttente } from './sessionDIdentite.ts';

const MINUTE_MS = 60_000;
const DUREE_DE_LA_DEMANDE_MS = 15 * MINUTE_MS;
const DUREE_DE_L_ATTENTE_MS = 30 * MINUTE_MS;

const estPasse = (depuis: number, duree: number, le: Date): boolean => le.getTime() - depuis >= duree;

/**
 * Takes away what the browser left with: it serves once. An answer to something else is refused and takes nothing, so that
 * nobody else's link can break off what the person has begun.
 * @throws IdentificationPerimee
 */
export const reprendreDemande = (
  req: Request,
  fournisseur: CodeFournisseur,
  state: string | null,
  le: Date,
): DemandeEnCours => {
  const { demandeDIdentite: demande } = req.session;
  if (!demande || demande.state !== state) throw new IdentificationPerimee();
  delete req.session.demandeDIdentite;
  if (demande.fournisseur !== fournisseur || estPasse(demande.depuis, DUREE_DE_LA_DEMANDE_MS, le))
    throw new IdentificationPerimee();
  return demande;
};

/** The identity that waits at this step; undefined when there is none, or none any more. */
export const identiteEnAttente = (
  req: Request,
  etape: IdentiteEnAttente['etape'],
  le: Date,
): IdentiteEnAttente | undefined => {
  const { identiteEnAttente: attente } = req.session;
  return attente?.etape === etape && !estPasse(attente.depuis, DUREE_DE_L_ATTENTE_MS, le)
    ? attente
    : undefined;
};
