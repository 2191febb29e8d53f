import { setTimeout as attendre } from 'node:timers/promises';
import type { JobHandler } from '../../../../platform/jobs/JobHandler.ts';
import type { LivrerWebhooks } from '../../application/webhooks/LivrerWebhooks.ts';
import { LIVRER } from './CoursierViaTravaux.ts';

/** Of webhooks spoken to at the same time; each of them one message after the other. */
const PARALLELES = 16;
/** How soon a message that came in meanwhile is seen while a receiver keeps us waiting. */
const RELECTURE_MS = 250;

/** Delivers all that is ready. A receiver that does not answer holds one of the places, and its own messages only. */
export class TourneeDesWebhooks implements JobHandler {
  readonly nature = LIVRER;
  readonly mode = 'libre';

  constructor(private readonly livrer: LivrerWebhooks) {}

  async execute(_contenu: unknown, arret: AbortSignal): Promise<void> {
    const enCours = new Set<Promise<void>>();
    const fautes: unknown[] = [];
    const finies = async (): Promise<void> => {
      await Promise.all(enCours);
    };
    for (;;) {
      const reprend = !arret.aborted && fautes.length === 0;
      const livraison = reprend && enCours.size < PARALLELES ? await this.livrer.prendre() : undefined;
      if (livraison) {
        const course: Promise<void> = this.livrer
          .livrer(livraison)
          .catch((faute: unknown) => void fautes.push(faute))
          .finally(() => enCours.delete(course));
        enCours.add(course);
        continue;
      }
      if (!reprend) await finies();
      if (enCours.size === 0) break;
      await Promise.race([...enCours, attendre(RELECTURE_MS, undefined, { ref: false })]);
    }
    arret.throwIfAborted();
    if (fautes.length > 0) throw fautes[0];
  }
}
