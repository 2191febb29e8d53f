import { designationComplete } from '../designationComplete.ts';
import type { CourriersDesRoles, LettreDeRole } from '../ports/CourriersDesRoles.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';

/** The same letter to each of these people whose account is open, once each. */
export class DistributionDesLettres {
  constructor(
    private readonly structures: StructureReader,
    private readonly liens: RattachementReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDesRoles,
  ) {}

  async pour(
    ids: readonly (number | null)[],
    structureId: number,
    ecrire: (structure: string) => LettreDeRole,
  ): Promise<void> {
    const [structure] = await this.structures.nommer([structureId]);
    if (!structure) return;
    const lettre = ecrire(designationComplete(structure));
    for (const id of new Set(ids)) {
      const a = id === null ? undefined : await this.utilisateurs.destinataire(id);
      if (a) await this.courriers.poster(a, lettre);
    }
  }

  nommer(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Personne>> {
    return this.utilisateurs.nommer(ids.filter((id) => id !== null));
  }

  /** But for those who know it otherwise. */
  async gestionnairesDe(structureId: number, sauf: readonly (number | null)[]): Promise<readonly number[]> {
    return (await this.liens.gestionnairesDe(structureId)).filter((id) => !sauf.includes(id));
  }
}
