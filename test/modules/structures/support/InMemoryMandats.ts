import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import { jourDe, type Jour } from '../../../../src/kernel/domain/Jour.ts';
import type {
  MandatLu,
  MandatOuvrant,
  MandatReader,
  PageDeMandats,
  SensDuMandat,
  StructureDuMandat,
} from '../../../../src/modules/structures/application/ports/MandatReader.ts';
import type { MandatRepository } from '../../../../src/modules/structures/application/ports/MandatRepository.ts';
import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';
import {
  MandatIntrouvable,
  MandatModifieEntretemps,
} from '../../../../src/modules/structures/domain/erreursDuDossier.ts';
import {
  estEnVigueurLe,
  type DonneesMandat,
} from '../../../../src/modules/structures/domain/mandat/DonneesMandat.ts';
import {
  obstacleAuMandat,
  type ObstacleAuMandat,
} from '../../../../src/modules/structures/domain/mandat/obstacleAuMandat.ts';
import { Mandat } from '../../../../src/modules/structures/domain/mandat/Mandat.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';

export class InMemoryMandats implements MandatRepository, MandatReader {
  private readonly mandats = new Map<number, DonneesMandat>();

  constructor(
    private readonly structures: StructureRepository,
    private readonly clock: Clock,
  ) {}

  get(id: number): Promise<Mandat> {
    const donnees = this.mandats.get(id);
    return donnees ? Promise.resolve(Mandat.restituer(donnees)) : Promise.reject(new MandatIntrouvable(id));
  }

  findCroise(
    mandantId: number,
    mandataireId: number,
    { du, au }: { readonly du: Jour; readonly au: Jour | null },
  ): Promise<Mandat | undefined> {
    const croise = [...this.mandats.values()].find(
      (mandat) =>
        mandat.mandantId === mandantId &&
        mandat.mandataireId === mandataireId &&
        ['EN_ATTENTE', 'ACCEPTE'].includes(mandat.statut) &&
        (mandat.au === null || mandat.au >= du) &&
        (au === null || mandat.du <= au),
    );
    return Promise.resolve(croise && Mandat.restituer(croise));
  }

  save({ donnees }: Mandat): Promise<void> {
    const { id, version } = donnees;
    if (version !== (this.mandats.get(id)?.version ?? 0))
      return Promise.reject(new MandatModifieEntretemps(id));
    this.mandats.set(id, structuredClone({ ...donnees, version: version + 1 }));
    return Promise.resolve();
  }

  async page(
    sens: SensDuMandat,
    structureId: number,
    apres: number | null,
    limite: number,
  ): Promise<PageDeMandats> {
    const siens = [...this.mandats.values()]
      .filter(({ mandantId, mandataireId }) => (sens === 'DONNES' ? mandantId : mandataireId) === structureId)
      .filter(({ id }) => apres === null || id < apres)
      .sort((a, b) => b.id - a.id);
    const lus = siens.slice(0, limite);
    return {
      mandats: await Promise.all(
        lus.map(async (mandat) => ({
          ...mandat,
          ...(await this.structuresDe(mandat)),
          obstacle: await this.obstacleDe(mandat),
        })),
      ),
      suivant: siens.length > limite ? (lus.at(-1)?.id ?? null) : null,
    };
  }

  async recusPar(mandataireIds: readonly number[]): Promise<readonly MandatOuvrant[]> {
    const aujourdHui = jourDe(this.clock.now());
    const ouvrants = new Map<string, MandatOuvrant>();
    for (const mandat of this.mandats.values()) {
      const decide = mandat.decideLe !== null && ['ACCEPTE', 'RESILIE'].includes(mandat.statut);
      if (!decide || !mandataireIds.includes(mandat.mandataireId)) continue;
      const enVigueur = estEnVigueurLe(mandat, aujourdHui) && (await this.obstacleDe(mandat)) === null;
      const cle = `${mandat.mandantId}:${mandat.mandataireId}`;
      if (enVigueur || !ouvrants.has(cle))
        ouvrants.set(cle, { ...(await this.structuresDe(mandat)), enVigueur });
    }
    return [...ouvrants.values()];
  }

  private async obstacleDe({ mandantId, mandataireId }: DonneesMandat): Promise<ObstacleAuMandat | null> {
    return obstacleAuMandat({
      mandant: (await this.structures.get(mandantId)).donnees,
      mandataire: (await this.structures.get(mandataireId)).donnees,
    });
  }

  private async structuresDe({
    mandantId,
    mandataireId,
  }: DonneesMandat): Promise<Pick<MandatLu, 'mandant' | 'mandataire'>> {
    return { mandant: await this.nommer(mandantId), mandataire: await this.nommer(mandataireId) };
  }

  private async nommer(id: number): Promise<StructureDuMandat> {
    const { identifiant, identite } = (await this.structures.get(id)).donnees;
    return { id, identifiant: identifiant.valeur, designation: designationDe(identite) };
  }
}
