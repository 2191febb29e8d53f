import type { Clock } from '../../../kernel/application/Clock.ts';
import { plusAnnees, plusJours, debutDe, jourDe } from '../../../kernel/domain/Jour.ts';
import type { JetonsRevoques } from './ports/JetonsRevoques.ts';
import type { JournalDesAppels } from './ports/JournalDesAppels.ts';
import type { Livraisons } from './ports/Livraisons.ts';

const LOT = 5_000;
const GARDE_DES_LIVRAISONS_JOURS = 30;

/** What is over leaves the tables: calls of more than a year, what was told to webhooks more than 30 days ago, revoked tokens that would have ended by now. */
export class EntretenirRaccordements {
  constructor(
    private readonly journal: JournalDesAppels,
    private readonly revoques: JetonsRevoques,
    private readonly livraisons: Livraisons,
    private readonly clock: Clock,
  ) {}

  async execute(arret?: AbortSignal): Promise<void> {
    const maintenant = this.clock.now();
    await this.revoques.purger(maintenant);
    const avant = debutDe(plusAnnees(jourDe(maintenant), -1));
    do arret?.throwIfAborted();
    while ((await this.journal.purger(avant, LOT)) === LOT);
    const recentes = debutDe(plusJours(jourDe(maintenant), -GARDE_DES_LIVRAISONS_JOURS));
    do arret?.throwIfAborted();
    while ((await this.livraisons.purger(recentes, LOT)) === LOT);
  }
}
