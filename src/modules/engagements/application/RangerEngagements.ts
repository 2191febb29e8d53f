import type { Clock } from '../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Engagement } from '../domain/Engagement.ts';
import type { EngagementARanger } from './EngagementARanger.ts';
import type { EngagementRepository } from './ports/EngagementRepository.ts';
import type { StructuresReceptrices } from './ports/StructuresReceptrices.ts';

export interface BilanDuRangement {
  readonly crees: number;
  readonly modifies: number;
  readonly inchanges: number;
  /** The numbers of those whose structure is not known here. */
  readonly sansStructure: readonly string[];
}

const PAR_LOT = 500;

/**
 * Brings engagements in from the accounting system of the State. By number: the same ones again change nothing. Each lot
 * has its own transaction.
 */
export class RangerEngagements {
  constructor(
    private readonly engagements: EngagementRepository,
    private readonly structures: StructuresReceptrices,
    private readonly ids: IdGenerator,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param aBlanc everything is checked and counted, nothing is kept */
  async execute(recus: readonly EngagementARanger[], aBlanc = false): Promise<BilanDuRangement> {
    const structures = await this.structuresDe(recus);
    const bilan = { crees: 0, modifies: 0, inchanges: 0 };
    const sansStructure: string[] = [];
    const places: Omit<Engagement, 'id'>[] = [];
    for (const { identifiant, ...recu } of recus) {
      const structureId = structures.get(identifiant);
      if (structureId === undefined) sansStructure.push(recu.numero);
      else places.push({ ...recu, structureId });
    }
    for (let debut = 0; debut < places.length; debut += PAR_LOT) {
      const lot = await this.unitOfWork.run(() => this.ranger(places.slice(debut, debut + PAR_LOT), aBlanc));
      bilan.crees += lot.crees;
      bilan.modifies += lot.modifies;
      bilan.inchanges += lot.inchanges;
    }
    return { ...bilan, sansStructure };
  }

  private async ranger(
    lot: readonly Omit<Engagement, 'id'>[],
    aBlanc: boolean,
  ): Promise<Omit<BilanDuRangement, 'sansStructure'>> {
    const connus = await this.engagements.parNumeros(lot.map(({ numero }) => numero));
    const aGarder: Engagement[] = [];
    const bilan = { crees: 0, modifies: 0, inchanges: 0 };
    for (const recu of lot) {
      const connu = connus.get(recu.numero);
      if (connu && memeContenu(connu, recu)) {
        bilan.inchanges += 1;
        continue;
      }
      if (connu) bilan.modifies += 1;
      else bilan.crees += 1;
      aGarder.push({ ...recu, id: connu?.id ?? this.ids.next() });
    }
    if (!aBlanc) await this.engagements.garder(aGarder, this.clock.now());
    return bilan;
  }

  private async structuresDe(recus: readonly EngagementARanger[]): Promise<ReadonlyMap<string, number>> {
    const trouvees = new Map<string, number>();
    for (const identifiant of new Set(recus.map((recu) => recu.identifiant))) {
      const structure = await this.structures.trouver(identifiant);
      if (structure) trouvees.set(identifiant, structure.id);
    }
    return trouvees;
  }
}

const enTexte = (engagement: Omit<Engagement, 'id'>): string => {
  const { postes, montantTtc, emetteur, ...reste } = engagement;
  return JSON.stringify([
    ...Object.entries({ ...reste, id: null }).sort(([a], [b]) => (a < b ? -1 : 1)),
    ...Object.entries(emetteur).sort(([a], [b]) => (a < b ? -1 : 1)),
    montantTtc.toString(),
    ...postes.map(({ numero, libelle, montantTtc: montant, statut }) => [
      numero,
      libelle,
      montant.toString(),
      statut,
    ]),
  ]);
};

const memeContenu = (connu: Engagement, recu: Omit<Engagement, 'id'>): boolean =>
  enTexte(connu) === enTexte(recu);
