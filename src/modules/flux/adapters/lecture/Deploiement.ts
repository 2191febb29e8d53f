import { LIMITES_DE_FLUX } from '../../domain/limites.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';

const SANS_DANGER = 1024 * 1024;

/** Counts what an archive gives as it gives it, and stops at what no honest one would. */
export class Deploiement {
  private octets = 0;
  private fichiers = 0;

  constructor(
    /** In bytes, of the archive itself. */
    private readonly comprime: number,
    private readonly maximum: number = LIMITES_DE_FLUX.deploye,
  ) {}

  /** @throws FauteDeLecture */
  ajouter(octets: number): void {
    this.octets += octets;
    const rapport = this.octets > SANS_DANGER && this.octets > this.comprime * LIMITES_DE_FLUX.rapport;
    if (rapport || this.octets > this.maximum) throw new FauteDeLecture('archive-excessive');
  }

  /** @throws FauteDeLecture */
  ajouterUnFichier(): void {
    this.fichiers += 1;
    if (this.fichiers > LIMITES_DE_FLUX.fichiers) throw new FauteDeLecture('archive-excessive');
  }
}
