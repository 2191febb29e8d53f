import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { AbonnementDecide } from '../../domain/abonnement/AbonnementDecide.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDAcces } from '../ports/CourriersDAcces.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** The person hears what became of her request for an espace, with the reason of a refusal. */
export class AvertirDUnAbonnementDecide implements Reaction<AbonnementDecide> {
  readonly nom = 'structures.avertir-d-un-abonnement-decide';
  readonly ecoute = 'structures.abonnement-decide';

  constructor(
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDAcces,
  ) {}

  async reagir({ structureId, utilisateurId, apres }: AbonnementDecide): Promise<void> {
    const [lue] = await this.structures.nommer([structureId]);
    const a = await this.utilisateurs.destinataire(utilisateurId);
    if (!lue || !a) return;
    await this.courriers.abonnementTranche(a, { structureId, structure: designationComplete(lue), ...apres });
  }
}
