import type { IdentiteExterneRepository } from '../../../../src/modules/comptes/application/identite/ports/IdentiteExterneRepository.ts';
import type { CodeFournisseur } from '../../../../src/modules/comptes/domain/identite/CodeFournisseur.ts';
import type { IdentiteExterne } from '../../../../src/modules/comptes/domain/identite/IdentiteExterne.ts';

export class InMemoryIdentiteExterneRepository implements IdentiteExterneRepository {
  private identites: readonly IdentiteExterne[] = [];

  async find(fournisseur: CodeFournisseur, sub: string): Promise<IdentiteExterne | undefined> {
    return this.identites.find((connue) => connue.fournisseur === fournisseur && connue.sub === sub);
  }

  async deUtilisateur(utilisateurId: number): Promise<readonly IdentiteExterne[]> {
    return this.identites
      .filter((connue) => connue.utilisateurId === utilisateurId)
      .sort((a, b) => a.fournisseur.localeCompare(b.fournisseur));
  }

  async add(identite: IdentiteExterne): Promise<boolean> {
    const { fournisseur, sub, utilisateurId } = identite;
    const prise = this.identites.some(
      (connue) =>
        connue.fournisseur === fournisseur && (connue.sub === sub || connue.utilisateurId === utilisateurId),
    );
    if (!prise) this.identites = [...this.identites, identite];
    return !prise;
  }

  async noterVisite(fournisseur: CodeFournisseur, sub: string, le: Date): Promise<void> {
    this.identites = this.identites.map((connue) =>
      connue.fournisseur === fournisseur && connue.sub === sub ? { ...connue, vueLe: le } : connue,
    );
  }

  async retirer(utilisateurId: number, fournisseur: CodeFournisseur): Promise<boolean> {
    const avant = this.identites.length;
    this.identites = this.identites.filter(
      (connue) => connue.utilisateurId !== utilisateurId || connue.fournisseur !== fournisseur,
    );
    return this.identites.length < avant;
  }
}
