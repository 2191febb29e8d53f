import type { Courriel } from '../../../kernel/domain/Courriel.ts';

/** A row of fournisseurs.csv. */
export interface FournisseurDOrigine {
  readonly id: string;
  readonly ligne: number;
  readonly typeIdentifiant: 'SIRET' | 'PARTICULIER';
  /** Null when it cannot be kept. */
  readonly identifiant: string | null;
  readonly raisonSociale: string | null;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly adresse: string | null;
  readonly complement: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
  readonly pays: string | null;
  readonly telephone: string | null;
  readonly courriel: Courriel | null;
  readonly categorie: string | null;
  readonly typeTaxe: string | null;
  readonly dateCreation: Date | null;
  readonly statut: 'ACTIF' | 'INACTIF' | 'RESTREINT' | null;
}
