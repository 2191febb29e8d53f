import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { LotDejaAnnule, LotInconnu, LotMele, LotUtilise } from '../domain/erreurs.ts';
import type { ComptesRepris } from './ports/ComptesRepris.ts';
import type { MemoiresRepris } from './ports/MemoiresRepris.ts';
import type { Lien, Lot, NatureDeLien, Registre } from './ports/Registre.ts';
import type { ApportDeStructures, ObjetSuivi, StructuresReprises } from './ports/StructuresReprises.ts';
import type { VerrouDeReprise } from './ports/VerrouDeReprise.ts';

export interface LotAnnule {
  readonly comptes: number;
  readonly structures: number;
  readonly memoires: number;
}

interface Apport {
  readonly lot: Lot;
  readonly comptes: readonly Lien[];
  readonly structures: ApportDeStructures;
  readonly structuresCreees: readonly ObjetSuivi[];
}

/** Takes one run back, whole, as long as nobody has used what it brought. */
export class AnnulerLot {
  constructor(
    private readonly registre: Registre,
    private readonly comptes: ComptesRepris,
    private readonly structures: StructuresReprises,
    private readonly memoires: MemoiresRepris,
    private readonly verrou: VerrouDeReprise,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws LotInconnu, LotDejaAnnule, LotMele, LotUtilise, RepriseEnCours */
  execute(lotId: number, aBlanc: boolean): Promise<LotAnnule> {
    return this.verrou.tenir(() =>
      this.unitOfWork.run(async () => {
        await this.registre.prendreSonTemps();
        const apport = await this.relever(lotId);
        await this.exigerIntact(apport);
        const crees = apport.comptes.filter(({ cree }) => cree);
        const bilan = { comptes: crees.length, structures: apport.structuresCreees.length };
        if (aBlanc) return { ...bilan, memoires: 0 };

        const memoires = await this.memoires.annuler(this.registre.relationDesMemoires(lotId));
        await this.structures.retirer(apport.structures);
        await this.comptes.retirer(crees.map(({ notreId }) => notreId));
        await this.registre.delier(lotId);
        await this.registre.clore(lotId, 'ANNULE', this.clock.now(), []);
        return { ...bilan, memoires };
      }),
    );
  }

  private async relever(lotId: number): Promise<Apport> {
    const lot = await this.registre.trouver(lotId);
    if (!lot) throw new LotInconnu(lotId);
    if (lot.phase === 'ANNULE') throw new LotDejaAnnule(lotId);
    if (await this.registre.estMele(lotId)) throw new LotMele(lotId);

    const liens = async (nature: NatureDeLien): Promise<readonly Lien[]> => {
      const tous: Lien[] = [];
      for await (const page of this.registre.liensDe(lotId, nature)) tous.push(...page);
      return tous;
    };
    const fiches = await liens('STRUCTURE');
    const structures = distincts(fiches.filter(({ cree }) => cree));
    const comptes = await liens('COMPTE');
    return {
      lot,
      comptes,
      structuresCreees: structures,
      structures: {
        structures,
        rattachements: distincts(await liens('RATTACHEMENT')),
        mandats: distincts(await liens('MANDAT')),
        utilisateurIds: comptes.filter(({ cree }) => cree).map(({ notreId }) => notreId),
        pieces: (await liens('PIECE')).map(({ notreId }) => notreId),
        comptesAjoutes: {
          structureIds: distincts(fiches.filter(({ cree }) => !cree)).map(({ id }) => id),
          compteIds: (await liens('COMPTE_BANCAIRE'))
            .filter(({ cree }) => cree)
            .map(({ notreId }) => notreId),
        },
      },
    };
  }

  private async exigerIntact({ lot, comptes, structures }: Apport): Promise<void> {
    const crees = comptes.filter(({ cree }) => cree);
    const memoires = this.registre.relationDesMemoires(lot.id);
    const deja = comptes.filter(({ cree }) => !cree).map(({ notreId }) => notreId);
    const utilises =
      (await this.comptes.utilises(crees.map(({ notreId: id, version }) => ({ id, version })))).length +
      (await this.comptes.connectesDepuis(deja, lot.commenceLe)).length +
      (await this.structures.utilises(structures)) +
      (await this.memoires.bouges(memoires)) +
      (await this.memoires.autresQuiNomment(memoires, {
        structureIds: structures.structures.map(({ id }) => id),
        utilisateurIds: structures.utilisateurIds,
        compteBancaireIds: structures.comptesAjoutes.compteIds,
      }));
    if (utilises > 0) throw new LotUtilise(lot.id, utilises);
  }
}

const distincts = (liens: readonly Lien[]): readonly ObjetSuivi[] => [
  ...new Map(liens.map(({ notreId: id, version }) => [id, { id, version }])).values(),
];
