import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { RattachementDirect } from '../../domain/rattachement/RattachementDirect.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDAcces } from '../ports/CourriersDAcces.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** Somebody who was attached without having asked hears of it. */
export class AvertirLaPersonneRattachee implements Reaction<RattachementDirect> {
  readonly nom = 'structures.avertir-la-personne-rattachee';
  readonly ecoute = 'structures.rattachement-direct';

  constructor(
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDAcces,
  ) {}

  async reagir({ structureId, utilisateurId, parId }: RattachementDirect): Promise<void> {
    const [lue] = await this.structures.nommer([structureId]);
    const a = await this.utilisateurs.destinataire(utilisateurId);
    if (!lue || !a) return;
    const par = (await this.utilisateurs.nommer([parId])).get(parId);
    await this.courriers.rattache(a, { structureId, structure: designationComplete(lue), par });
  }
}
