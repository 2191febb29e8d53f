import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';

export interface IdentiteDuCompte {
  readonly fournisseur: CodeFournisseur;
  readonly courriel: string;
  readonly lieeLe: Date;
  readonly vueLe: Date | null;
}

export interface MesIdentites {
  readonly liees: readonly IdentiteDuCompte[];
  /** Without one, the identities are the only way in. */
  readonly aUnMotDePasse: boolean;
}
