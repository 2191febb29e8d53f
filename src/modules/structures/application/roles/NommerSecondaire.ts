import { ActeSurSoiMeme } from '../../domain/erreursDeRoles.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import type { ActeSurPersonne } from './ActeSurPersonne.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

/** By the principal only. */
export class NommerSecondaire {
  constructor(private readonly gestion: GestionDesRoles) {}

  /**
   * @throws StructureIntrouvable, ReserveAuPrincipal, RattachementIntrouvable, ActeSurSoiMeme,
   *   RattachementNonValide, RattachementModifieEntretemps, StructureInactive
   */
  execute({ acteur, structureId, rattachementId, version }: ActeSurPersonne): Promise<void> {
    return this.gestion.faire(structureId, async (structure, le) => {
      await this.gestion.exiger(acteur, structureId, 'NOMMER_UN_SECONDAIRE');
      exigerActive(structure.donnees);
      const lien = await this.gestion.lienDe(structureId, rattachementId);
      if (lien.donnees.utilisateurId === acteur.utilisateurId) throw new ActeSurSoiMeme();
      lien.changerRole('SECONDAIRE', 'NOMINATION', acteur.utilisateurId, le);
      await this.gestion.garderLien(lien, version);
    });
  }
}
