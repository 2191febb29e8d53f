import { setTimeout as delay } from 'node:timers/promises';
import type { Attente } from '../../application/ports/Attente.ts';

export class AttenteReelle implements Attente {
  async attendre(millisecondes: number): Promise<void> {
    await delay(millisecondes);
  }
}
