import type { Suivi } from '../../application/ports/Suivi.ts';
import { Avancement } from './Avancement.ts';

const RAFRAICHIR_MS = 200;
const EFFACER = '\r\u001b[2K';
const nombres = new Intl.NumberFormat('fr-FR');

/** One line that is written over, and stays when its phase ends. */
export class SuiviSurTerminal implements Suivi {
  private courant: Avancement | undefined;
  private ecritLe = 0;

  constructor(private readonly ecrire: (texte: string) => void) {}

  commencer(phase: string, total: number | null): void {
    this.courant = new Avancement(phase, total);
    this.montrer(this.courant);
  }

  avancer(nombre: number): void {
    if (!this.courant) return;
    this.courant.avancer(nombre);
    if (performance.now() - this.ecritLe >= RAFRAICHIR_MS) this.montrer(this.courant);
  }

  finir(): void {
    if (!this.courant) return;
    this.montrer(this.courant);
    this.ecrire('\n');
    this.courant = undefined;
  }

  private montrer(avancement: Avancement): void {
    const { phase, faits, total, parSeconde, reste } = avancement;
    const part = total ? ` / ${nombres.format(total)} (${Math.floor((100 * faits) / total)}\u00a0%)` : '';
    const restant = reste === null || reste === 0 ? '' : `, reste ${dureeLisible(reste)}`;
    const rythme = `${nombres.format(parSeconde)}/s`;
    this.ecrire(`${EFFACER}${phase}\u00a0: ${nombres.format(faits)}${part}, ${rythme}${restant}`);
    this.ecritLe = performance.now();
  }
}

const dureeLisible = (secondes: number): string => {
  if (secondes < 60) return `${secondes}\u00a0s`;
  if (secondes < 3_600) return `${Math.ceil(secondes / 60)}\u00a0min`;
  return `${Math.floor(secondes / 3_600)}\u00a0h\u00a0${Math.ceil((secondes % 3_600) / 60)}\u00a0min`;
};
