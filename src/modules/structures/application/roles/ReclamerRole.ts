import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import { RattachementIntrouvable } from '../../domain/erreurs.ts';
import {
  DejaPrincipal,
  ReclamationEnCours,
  ReclamationTropProche,
  SecondairePresent,
} from '../../domain/erreursDeRoles.ts';
import { Reclamation } from '../../domain/reclamation/Reclamation.ts';
import { peutFaire } from '../../domain/role/matriceDesActes.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface ReclamerRoleCommand {
  readonly acteur: Acteur;
  readonly rattachementId: number;
  /** Why the principal is believed to be gone. */
  readonly motif: string;
}

/** A secondaire or, where none is left with an open account, somebody attached asks to become principal. */
export class ReclamerRole {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly liens: RattachementReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * The same claim again gives the one that is open.
   * @throws RattachementIntrouvable, StructureIntrouvable, StructureRemplacee, DejaPrincipal, SecondairePresent, ReclamationEnCours, ReclamationTropProche,
   *   MotifRequis
   */
  async execute({ acteur, rattachementId, motif }: ReclamerRoleCommand): Promise<number> {
    const { structureId, utilisateurId } = (await this.gestion.rattachements.get(rattachementId)).donnees;
    if (utilisateurId !== acteur.utilisateurId) throw new RattachementIntrouvable(rattachementId);
    return this.gestion.faire(structureId, async (structure, le) => {
      structure.exigerNonRemplacee();
      const lien = await this.gestion.lienValide(utilisateurId, structureId);
      if (!lien) throw new RattachementIntrouvable(rattachementId);
      if (!peutFaire(lien.donnees.role, 'RECLAMER_LE_ROLE')) throw new DejaPrincipal();
      const principalId = (await this.gestion.rattachements.findPrincipal(structureId))?.donnees
        .utilisateurId;
      if (lien.donnees.role === 'SIMPLE') await this.exigerSansSecondaire(structureId, principalId);

      const ouverte = (await this.gestion.reclamations.findOuverte(structureId))?.donnees;
      if (ouverte?.demandeurId === utilisateurId) return ouverte.id;
      if (ouverte) throw new ReclamationEnCours();

      await this.exigerDelai(structureId, utilisateurId, le);

      const id = this.ids.next();
      const joignable =
        principalId !== undefined && (await this.utilisateurs.destinataire(principalId)) !== undefined;
      const reclamation = { id, structureId, demandeurId: utilisateurId, motif };
      await this.gestion.garderReclamation(
        Reclamation.deposer({ ...reclamation, principalId: principalId ?? null }, joignable, le),
      );
      return id;
    });
  }

  private async exigerDelai(structureId: number, utilisateurId: number, le: Date): Promise<void> {
    const refusee = await this.gestion.reclamations.derniereRefusee(structureId, utilisateurId);
    const des = refusee?.renouvelableLe;
    if (des && jourDe(le) < des) throw new ReclamationTropProche(des);
  }

  private async exigerSansSecondaire(structureId: number, principalId: number | undefined): Promise<void> {
    const gestionnaires = await this.liens.gestionnairesDe(structureId);
    for (const id of gestionnaires.filter((un) => un !== principalId)) {
      if (await this.utilisateurs.destinataire(id)) throw new SecondairePresent();
    }
  }
}
