import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { StructureModifieeEntretemps } from '../../domain/erreurs.ts';
import { PrincipalRequis } from '../../domain/erreursDeRoles.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface ChangerStatutDeStructureCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly statut: StatutStructure;
  readonly motif: string;
  /** Of the structure, as the gestionnaire saw it. */
  readonly version?: number | undefined;
}

/** A gestionnaire deactivates the structure, or reactivates it: an active one has a principal. */
export class ChangerStatutDeStructure {
  constructor(private readonly gestion: GestionDesRoles) {}

  /**
   * @throws StructureIntrouvable, StructurePubliqueImmuable, StructureRemplacee, MotifRequis, PrincipalRequis, StructureModifieeEntretemps
   */
  execute({ acteur, structureId, statut, motif, version }: ChangerStatutDeStructureCommand): Promise<void> {
    return this.gestion.faire(structureId, async (structure, le) => {
      const active = statut === 'ACTIVE';
      const acte = active ? 'REACTIVER_LA_STRUCTURE' : 'DESACTIVER_LA_STRUCTURE';
      await this.gestion.exiger(acteur, structureId, acte);
      const { statut: ancien, version: actuelle } = structure.donnees;
      const auteur = { utilisateurId: acteur.utilisateurId, le };
      if (active) structure.reactiver(motif, auteur);
      else structure.desactiver(motif, auteur);

      if (ancien !== statut && version !== undefined && version !== actuelle)
        throw new StructureModifieeEntretemps(structureId);
      if (active && !(await this.gestion.rattachements.findPrincipal(structureId)))
        throw new PrincipalRequis();
      await this.gestion.garderStructure(structure);
    });
  }
}
