import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { CompteFerme } from '../ports/CompteFerme.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { GestionDesRoles } from '../roles/GestionDesRoles.ts';

const OUVERTS: readonly string[] = ['EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE'];

/**
 * A person who has closed her account is attached to nothing any more. The principal of an active structure cannot close it;
 * should she have become one at that very moment, she stays so until the role is claimed.
 */
export class FinirLesRattachements implements Reaction<CompteFerme> {
  readonly nom = 'structures.finir-les-rattachements';
  readonly ecoute = 'comptes.compte-ferme';

  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly liens: RattachementReader,
  ) {}

  async reagir({ utilisateurId }: CompteFerme): Promise<void> {
    for (const { rattachementId, structure, statut } of await this.liens.mesRattachements(utilisateurId)) {
      if (OUVERTS.includes(statut)) await this.finir(utilisateurId, structure.id, rattachementId);
    }
  }

  private finir(utilisateurId: number, structureId: number, rattachementId: number): Promise<void> {
    return this.gestion.faire(structureId, async (structure, le) => {
      const lien = await this.gestion.lienDe(structureId, rattachementId);
      const { statut, role } = lien.donnees;
      const tient = statut === 'VALIDEE' && role === 'PRINCIPAL' && structure.donnees.statut === 'ACTIVE';
      if (tient || !OUVERTS.includes(statut)) return;
      lien.supprimer(utilisateurId, le);
      await this.gestion.garderLien(lien);
      await this.gestion.apresDepart(lien.donnees, le);
    });
  }
}
