import type { ComptesFacade } from '../../../comptes/index.ts';
import type { CompteConnu, ComptesDesPersonnes } from '../../application/ports/ComptesDesPersonnes.ts';

export class ComptesDesPersonnesViaComptes implements ComptesDesPersonnes {
  constructor(private readonly comptes: ComptesFacade) {}

  async trouver(courriel: string): Promise<CompteConnu | undefined> {
    const trouve = await this.comptes.trouverParCourriel(courriel);
    return trouve && this.etat(trouve.id);
  }

  async etat(utilisateurId: number): Promise<CompteConnu | undefined> {
    const identite = await this.comptes.identite(utilisateurId);
    if (!identite || (!identite.actif && !identite.aActiver)) return undefined;
    return { utilisateurId, actif: identite.actif };
  }

  renvoyerActivation(utilisateurId: number): Promise<void> {
    return this.comptes.renvoyerActivation(utilisateurId);
  }
}
