/** How far a phase has come, and how fast. */
export class Avancement {
  faits = 0;
  private readonly debut = performance.now();

  constructor(
    readonly phase: string,
    readonly total: number | null,
  ) {}

  avancer(nombre: number): void {
    this.faits += nombre;
  }

  get parSeconde(): number {
    const secondes = (performance.now() - this.debut) / 1_000;
    return secondes === 0 ? 0 : Math.round(this.faits / secondes);
  }

  /** In seconds, null as long as nothing tells. */
  get reste(): number | null {
    if (this.total === null || this.parSeconde === 0) return null;
    return Math.max(0, Math.ceil((this.total - this.faits) / this.parSeconde));
  }
}
