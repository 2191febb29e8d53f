import type { Habilitation } from '../../../../src/kernel/application/Acteur.ts';
import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import { jourDe } from '../../../../src/kernel/domain/Jour.ts';
import { designationComplete } from '../../../../src/modules/structures/application/designationComplete.ts';
import type { HabilitationsReader } from './HabilitationsReader.ts';
import { droitsEffectifs } from '../../../../src/modules/structures/domain/espace/DroitsEspaces.ts';
import {
  droitsEnVigueur,
  rattachementEnVigueur,
} from '../../../../src/modules/structures/domain/rattachement/droitsEnVigueur.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import { FixedClock } from '../../../support/doubles.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';

export class InMemoryHabilitationsReader implements HabilitationsReader {
  constructor(
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly structures: InMemoryStructureRepository,
    private readonly clock: Clock = new FixedClock(),
  ) {}

  habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]> {
    const jour = jourDe(this.clock.now());
    const liens = [...this.rattachements.liens.values()].filter(
      (lien) =>
        lien.utilisateurId === utilisateurId &&
        lien.statut === 'VALIDEE' &&
        rattachementEnVigueur(lien, jour),
    );
    const fiches = [...this.structures.fiches.values()];
    const habilitations = liens.flatMap((lien) => {
      const tete = this.structures.fiches.get(lien.structureId);
      if (!tete) return [];
      return fiches
        .filter(({ teteId }) => teteId === tete.id)
        .map(({ id, identifiant, identite, publique }) => ({
          structureId: id,
          designation: designationComplete({
            identifiant: identifiant.valeur,
            designation: designationDe(identite),
          }),
          publique,
          role: lien.role,
          espaces: droitsEffectifs(droitsEnVigueur(lien, jour), tete.espaces, tete.statut),
          ...(tete.id !== id && { teteId: tete.id }),
        }));
    });
    return Promise.resolve(habilitations);
  }
}
