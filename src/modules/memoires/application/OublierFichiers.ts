import type { Clock } from '../../../kernel/application/Clock.ts';
import type { FichiersDeposes } from './ports/FichiersDeposes.ts';

const SEPT_JOURS_MS = 7 * 86_400_000;

/** A file that waits for a mémoire is kept for seven days. What a mémoire holds of it stays with the mémoire. */
export class OublierFichiers {
  constructor(
    private readonly fichiers: FichiersDeposes,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.fichiers.oublierAvant(new Date(this.clock.now().getTime() - SEPT_JOURS_MS));
  }
}
