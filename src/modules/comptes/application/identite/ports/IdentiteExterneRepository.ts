import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import type { IdentiteExterne } from '../../../domain/identite/IdentiteExterne.ts';

export interface IdentiteExterneRepository {
  find(fournisseur: CodeFournisseur, sub: string): Promise<IdentiteExterne | undefined>;
  deUtilisateur(utilisateurId: number): Promise<readonly IdentiteExterne[]>;
  /** Returns false, and keeps nothing, when the identity or the account has one already. */
  add(identite: IdentiteExterne): Promise<boolean>;
  noterVisite(fournisseur: CodeFournisseur, sub: string, le: Date): Promise<void>;
  /** Of two calls at once, one returns true. */
  retirer(utilisateurId: number, fournisseur: CodeFournisseur): Promise<boolean>;
}
