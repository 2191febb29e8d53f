import type { Suivi } from '../../application/ports/Suivi.ts';
import { Avancement } from './Avancement.ts';

const INTERVALLE_MS = 10_000;

/** One JSON line every ten seconds, and one at the end of each phase: phase, rows, rows a second, seconds that remain. */
export class SuiviEnJson implements Suivi {
  private courant: Avancement | undefined;
  private battement: NodeJS.Timeout | undefined;

  constructor(private readonly ecrire: (ligne: string) => void) {}

  commencer(phase: string, total: number | null): void {
    this.courant = new Avancement(phase, total);
    this.battement ??= setInterval(() => {
      this.dire(false);
    }, INTERVALLE_MS).unref();
  }

  avancer(nombre: number): void {
    this.courant?.avancer(nombre);
  }

  finir(): void {
    this.dire(true);
    this.courant = undefined;
    clearInterval(this.battement);
    this.battement = undefined;
  }

  private dire(terminee: boolean): void {
    if (!this.courant) return;
    const { phase, faits, total, parSeconde, reste } = this.courant;
    this.ecrire(
      JSON.stringify({
        phase,
        lignes: faits,
        total,
        lignesParSeconde: parSeconde,
        resteSecondes: reste,
        terminee,
      }),
    );
  }
}
