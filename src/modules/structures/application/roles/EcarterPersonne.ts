import { ActeSurSoiMeme, PersonneIntouchable } from '../../domain/erreursDeRoles.ts';
import { peutEcarter } from '../../domain/role/peutEcarter.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import type { ActeSurPersonne } from './ActeSurPersonne.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

/** DESACTIVER: suspended, to be given back. REACTIVER: given back as it was. DETACHER: ended. */
export type Ecart = 'DESACTIVER' | 'REACTIVER' | 'DETACHER';

/** The access of a person is suspended, given back or ended by a gestionnaire; it counts from her next request. */
export class EcarterPersonne {
  constructor(private readonly gestion: GestionDesRoles) {}

  /**
   * @throws StructureIntrouvable, RattachementIntrouvable, ActeSurSoiMeme, PersonneIntouchable, RattachementNonValide,
   *   RattachementModifieEntretemps, StructureInactive when the access is given back
   */
  execute({
    acteur,
    structureId,
    rattachementId,
    version,
    ecart,
  }: ActeSurPersonne & { ecart: Ecart }): Promise<void> {
    return this.gestion.faire(structureId, async (structure, le) => {
      const { donnees: gestionnaire } = await this.gestion.exiger(acteur, structureId, 'GERER_LES_PERSONNES');
      const lien = await this.gestion.lienDe(structureId, rattachementId);
      if (lien.donnees.utilisateurId === acteur.utilisateurId) throw new ActeSurSoiMeme();
      if (!peutEcarter(gestionnaire.role, lien.donnees.role)) throw new PersonneIntouchable();

      if (ecart === 'REACTIVER') exigerActive(structure.donnees);
      const { utilisateurId: parId } = acteur;
      if (ecart === 'DESACTIVER') lien.desactiver(parId, le);
      else if (ecart === 'REACTIVER') lien.reactiver(parId, le);
      else lien.supprimer(parId, le);
      await this.gestion.garderLien(lien, version);
      if (ecart !== 'REACTIVER') await this.gestion.apresDepart(lien.donnees, le);
    });
  }
}
