import type { DocumentLu } from '../../domain/DemandeDePaiement.ts';
import type { ErreurTechnique } from '../../domain/ErreurDeFlux.ts';

export type DocumentDeFlux = { readonly lu: DocumentLu } | { readonly erreur: ErreurTechnique };

/** From the bytes of a flux to demandes de paiement. It throws nothing: what is wrong is told. */
export interface LecteurDeFlux {
  /** One after the other; an archive is gone through whole before its first document. */
  lire(nomFichier: string, contenu: Uint8Array): AsyncIterable<DocumentDeFlux>;
}
