import type { Clock } from '../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Attente } from './ports/Attente.ts';
import type { ComptesRepris } from './ports/ComptesRepris.ts';
import type { Registre } from './ports/Registre.ts';
import type { Suivi } from './ports/Suivi.ts';

export interface InviterPersonnesCommand {
  /** Letters an hour; null: as fast as they can be handed over. */
  readonly parHeure: number | null;
  readonly suivi: Suivi;
}

const UNE_HEURE_MS = 3_600_000;
const PAR_LOT = 100;

/**
 * Writes to those whose account waits for its activation, once each. The letter and the mark of it are one transaction: a command that
 * is stopped goes on where it was.
 */
export class InviterPersonnes {
  constructor(
    private readonly registre: Registre,
    private readonly comptes: ComptesRepris,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly attente: Attente,
  ) {}

  async combien(): Promise<number> {
    return this.registre.combienDInvitations();
  }

  /** @returns how many letters have left */
  async execute({ parHeure, suivi }: InviterPersonnesCommand): Promise<number> {
    const debit = parHeure ?? Number.POSITIVE_INFINITY;
    const taille = Math.max(1, Math.min(PAR_LOT, Math.floor(debit / 60)));
    let parties = 0;
    suivi.commencer('invitations', await this.registre.combienDInvitations());
    for (;;) {
      const ids = await this.registre.invitations(taille);
      if (ids.length === 0) break;
      const lettres = await this.unitOfWork.run(async () => {
        const notees = await this.registre.noterInvitees(ids, this.clock.now());
        return this.comptes.inviter(notees);
      });
      parties += lettres;
      suivi.avancer(ids.length);
      if (parHeure !== null && lettres > 0) await this.attente.attendre((lettres * UNE_HEURE_MS) / parHeure);
    }
    suivi.finir();
    return parties;
  }
}
