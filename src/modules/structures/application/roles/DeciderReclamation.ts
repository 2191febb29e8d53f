import { ReclamationClose, ReclamationPersonnelle, ReserveAuSupport } from '../../domain/erreursDeRoles.ts';
import type { Reclamation } from '../../domain/reclamation/Reclamation.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';
import type { ReclamationDesignee } from './RetirerReclamation.ts';

export interface DeciderReclamationCommand extends ReclamationDesignee {
  readonly decision: 'ACCEPTEE' | 'REJETEE';
  readonly motif: string;
}

/**
 * By support, with a reason, once the principal can no longer object. Accepted, the claimant becomes principal and the former
 * one a simple user, together.
 */
export class DeciderReclamation {
  constructor(private readonly gestion: GestionDesRoles) {}

  /**
   * @throws ReserveAuSupport, ReclamationPersonnelle, ReclamationIntrouvable, MotifRequis, ReclamationEncoreOpposable,
   *   ReclamationClose
   */
  async execute({ acteur, reclamationId, decision, motif }: DeciderReclamationCommand): Promise<void> {
    if (!acteur.support) throw new ReserveAuSupport();
    const { structureId, demandeurId } = (await this.gestion.reclamations.get(reclamationId)).donnees;
    if (demandeurId === acteur.utilisateurId) throw new ReclamationPersonnelle();
    return this.gestion.faire(structureId, async (_structure, le) => {
      const principal = await this.gestion.rattachements.findPrincipal(structureId);
      if (principal?.donnees.utilisateurId === acteur.utilisateurId) throw new ReclamationPersonnelle();
      const reclamation = await this.gestion.reclamations.get(reclamationId);
      const { ouverte } = reclamation;
      reclamation.decider(decision, acteur.utilisateurId, motif, le);
      await this.gestion.garderReclamation(reclamation);
      if (ouverte && decision === 'ACCEPTEE') await this.nommer(reclamation, acteur.utilisateurId, le);
    });
  }

  private async nommer({ donnees }: Reclamation, parId: number, le: Date): Promise<void> {
    const { structureId, demandeurId } = donnees;
    const nouveau = await this.gestion.lienValide(demandeurId, structureId);
    if (!nouveau) throw new ReclamationClose('CADUQUE');
    const ancien = await this.gestion.rattachements.findPrincipal(structureId);
    ancien?.changerRole('SIMPLE', 'RECLAMATION', parId, le);
    nouveau.changerRole('PRINCIPAL', 'RECLAMATION', parId, le);
    if (ancien) await this.gestion.garderLien(ancien);
    await this.gestion.garderLien(nouveau);
    await this.gestion.apresChangementDePrincipal(structureId, le);
  }
}
