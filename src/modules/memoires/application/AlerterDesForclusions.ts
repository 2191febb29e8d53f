import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { jourDe, plusAnnees, plusJours } from '../../../kernel/domain/Jour.ts';
import { forclusion, SEUILS_ALERTE } from '../domain/Forclusion.ts';
import type { AlertesDeForclusion, BrouillonAEcheance } from './ports/AlertesDeForclusion.ts';
import type { Deposants } from './ports/Deposants.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import type { RappelsDeForclusion } from './ports/RappelsDeForclusion.ts';

const LOT = 200;
const HORIZON_JOURS = Math.max(...SEUILS_ALERTE);

/**
 * Each night: who may deposit a draft is told once at each threshold before its forclusion. A run that comes late tells the
 * nearest threshold only. One draft that fails does not keep the others waiting; all is tried again after it.
 */
export class AlerterDesForclusions {
  constructor(
    private readonly alertes: AlertesDeForclusion,
    private readonly reader: Pick<MemoireReader, 'consulter'>,
    private readonly deposants: Deposants,
    private readonly rappels: RappelsDeForclusion,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError once every draft was tried; the reason of `arret`, between two drafts */
  async execute(arret: AbortSignal): Promise<void> {
    const echecs: unknown[] = [];
    for await (const { memoireId } of this.aDire()) {
      arret.throwIfAborted();
      await this.alerter(memoireId).catch((error: unknown) => echecs.push(error));
    }
    if (echecs.length > 0)
      throw new AggregateError(echecs, `${echecs.length} forclusion alert(s) failed: ${String(echecs[0])}`);
  }

  private async *aDire(): AsyncGenerator<BrouillonAEcheance> {
    const maintenant = this.clock.now();
    const ilYAUnAn = plusAnnees(jourDe(maintenant), -1);
    const du = plusJours(ilYAUnAn, -1);
    const au = plusJours(ilYAUnAn, HORIZON_JOURS + 1);
    for (let dernier: BrouillonAEcheance | null = null; ;) {
      const lot = await this.alertes.brouillons(du, au, dernier, LOT);
      yield* lot.filter((brouillon) => resteADire(brouillon, maintenant));
      dernier = lot.at(-1) ?? null;
      if (lot.length < LOT) return;
    }
  }

  private alerter(memoireId: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const memoire = await this.reader.consulter(memoireId);
      if (memoire?.etat !== 'BROUILLON') return;
      const diteLe = this.clock.now();
      const { premierDepotLe, mission } = memoire;
      const { dateAchevement } = mission;
      const echeance = forclusion({ dateAchevement, premierDepotLe }, diteLe);
      if (dateAchevement === null || echeance === null || echeance.alerte === null) return;

      const deposants = await this.deposants.de(memoire);
      if (deposants.length === 0) return;
      const premiere = await this.alertes.garder({
        memoireId,
        dateAchevement,
        seuil: echeance.alerte,
        diteLe,
      });
      if (premiere) await this.rappels.rappeler(memoire, echeance, deposants);
    });
  }
}

const resteADire = ({ dateAchevement, dejaDit }: BrouillonAEcheance, maintenant: Date): boolean => {
  const alerte = forclusion({ dateAchevement, premierDepotLe: null }, maintenant)?.alerte ?? null;
  return alerte !== null && (dejaDit === null || alerte < dejaDit);
};
