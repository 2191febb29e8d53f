import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ReclamationIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface ReclamationDesignee {
  readonly acteur: Acteur;
  readonly reclamationId: number;
}

/** By the person who claimed, as long as nothing is decided. */
export class RetirerReclamation {
  constructor(private readonly gestion: GestionDesRoles) {}

  /** @throws ReclamationIntrouvable, ReclamationClose */
  async execute({ acteur, reclamationId }: ReclamationDesignee): Promise<void> {
    const { structureId, demandeurId } = (await this.gestion.reclamations.get(reclamationId)).donnees;
    if (demandeurId !== acteur.utilisateurId) throw new ReclamationIntrouvable();
    return this.gestion.faire(structureId, async (_structure, le) => {
      const reclamation = await this.gestion.reclamations.get(reclamationId);
      reclamation.retirer(le);
      await this.gestion.garderReclamation(reclamation);
    });
  }
}
