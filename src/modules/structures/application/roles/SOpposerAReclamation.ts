import { ReclamationIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';
import type { ReclamationDesignee } from './RetirerReclamation.ts';

/** The principal is there after all, and says so: it ends the claim. */
export class SOpposerAReclamation {
  constructor(private readonly gestion: GestionDesRoles) {}

  /** @throws ReclamationIntrouvable, MotifRequis, ReclamationClose */
  async execute({
    acteur,
    reclamationId,
    motif,
  }: ReclamationDesignee & { readonly motif: string }): Promise<void> {
    const { structureId } = (await this.gestion.reclamations.get(reclamationId)).donnees;
    return this.gestion.faire(structureId, async (_structure, le) => {
      const principal = await this.gestion.rattachements.findPrincipal(structureId);
      if (principal?.donnees.utilisateurId !== acteur.utilisateurId) throw new ReclamationIntrouvable();
      const reclamation = await this.gestion.reclamations.get(reclamationId);
      reclamation.sOpposer(acteur.utilisateurId, motif, le);
      await this.gestion.garderReclamation(reclamation);
    });
  }
}
