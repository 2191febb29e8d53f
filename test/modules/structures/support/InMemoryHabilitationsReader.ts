import type { Habilitation } from '../../../../src/kernel/application/Acteur.ts';
import { designationComplete } from '../../../../src/modules/structures/application/designationComplete.ts';
import type { HabilitationsReader } from '../../../../src/modules/structures/application/ports/HabilitationsReader.ts';
import { droitsEffectifs } from '../../../../src/modules/structures/domain/espace/DroitsEspaces.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';

export class InMemoryHabilitationsReader implements HabilitationsReader {
  constructor(
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly structures: InMemoryStructureRepository,
  ) {}

  habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]> {
    const liens = [...this.rattachements.liens.values()].filter(
      (lien) => lien.utilisateurId === utilisateurId && lien.statut === 'VALIDEE',
    );
    const habilitations = liens.flatMap(({ structureId, role, espaces }) => {
      const fiche = this.structures.fiches.get(structureId);
      if (!fiche) return [];
      const designation = designationDe(fiche.identite);
      return {
        structureId,
        designation: designationComplete({ identifiant: fiche.identifiant.valeur, designation }),
        publique: fiche.publique,
        role,
        espaces: droitsEffectifs(espaces, fiche.espaces, fiche.statut),
      };
    });
    return Promise.resolve(habilitations);
  }
}
