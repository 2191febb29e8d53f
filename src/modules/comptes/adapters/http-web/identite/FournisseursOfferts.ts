import { HttpRefusal } from '../../../../../platform/http/HttpRefusal.ts';
import type { FournisseurDIdentite } from '../../../application/identite/ports/FournisseurDIdentite.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';

/** The providers that this site is configured for. */
export class FournisseursOfferts {
  constructor(private readonly fournisseurs: readonly FournisseurDIdentite[]) {}

  get codes(): readonly CodeFournisseur[] {
    return this.fournisseurs.map(({ code }) => code);
  }

  /** @throws HttpRefusal (404) for one that is not offered here */
  get(code: CodeFournisseur): FournisseurDIdentite {
    const fournisseur = this.find(code);
    if (!fournisseur) throw new HttpRefusal(404, 'http.404');
    return fournisseur;
  }

  find(code: CodeFournisseur): FournisseurDIdentite | undefined {
    return this.fournisseurs.find((fournisseur) => fournisseur.code === code);
  }
}
