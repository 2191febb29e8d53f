import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { RoleChange } from '../../domain/role/RoleChange.ts';
import type { DistributionDesLettres } from './DistributionDesLettres.ts';

/** A person named or withdrawn as secondaire hears of it; what changes the principal has its own letters. */
export class AvertirDuChangementDeRole implements Reaction<RoleChange> {
  readonly nom = 'structures.avertir-du-changement-de-role';
  readonly ecoute = 'structures.role-change';

  constructor(private readonly lettres: DistributionDesLettres) {}

  async reagir({ structureId, utilisateurId, raison }: RoleChange): Promise<void> {
    if (raison !== 'NOMINATION' && raison !== 'RETRAIT') return;
    const nature = raison === 'NOMINATION' ? 'secondaire-nomme' : 'secondaire-retire';
    await this.lettres.pour([utilisateurId], structureId, (structure) => ({ nature, structure }));
  }
}
