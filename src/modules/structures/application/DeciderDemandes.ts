import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { NiveauEspace } from '../../../kernel/domain/Espace.ts';
import type { DeciderRattachement } from './DeciderRattachement.ts';
import { enNombre } from './enNombre.ts';
import { nommerLesRefus, type BilanNomme } from './nommerLesRefus.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';
import type { Utilisateurs } from './ports/Utilisateurs.ts';

export type DecisionEnNombre =
  | {
      readonly nature: 'valider';
      /** On every espace of the structure; null opens none. */
      readonly niveau: NiveauEspace | null;
    }
  | { readonly nature: 'refuser'; readonly motif: string };

export interface DeciderDemandesCommand {
  readonly acteur: Acteur;
  readonly rattachementIds: readonly number[];
  readonly decision: DecisionEnNombre;
}

/** One decision on several requests to be attached; it tells those that it could not touch. */
export class DeciderDemandes {
  constructor(
    private readonly decider: DeciderRattachement,
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  async execute({ acteur, rattachementIds, decision }: DeciderDemandesCommand): Promise<BilanNomme> {
    const bilan = await enNombre(rattachementIds, async (rattachementId) => {
      if (decision.nature === 'refuser') {
        await this.decider.execute({ acteur, rattachementId, decision });
        return;
      }
      const { structureId } = (await this.rattachements.get(rattachementId)).donnees;
      const { niveau } = decision;
      const ouverts = niveau === null ? [] : (await this.structures.get(structureId)).donnees.espaces;
      const espaces = Object.fromEntries(ouverts.map((code) => [code, niveau]));
      await this.decider.execute({ acteur, rattachementId, decision: { nature: 'valider', espaces } });
    });
    return nommerLesRefus(bilan, acteur, (id) => this.rattachements.get(id), this.utilisateurs);
  }
}
