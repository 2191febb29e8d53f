import type { Anomalie } from '../../domain/Anomalie.ts';
import { ANOMALIES, type CodeAnomalie } from '../../domain/anomalies.ts';

const EXEMPLES_AU_PLUS = 20;

export interface Genre {
  readonly code: CodeAnomalie;
  readonly nombre: number;
  readonly exemples: readonly Anomalie[];
}

/** How many anomalies of each kind, and the first of them. */
export class Decompte {
  private readonly parCode = new Map<CodeAnomalie, { nombre: number; exemples: Anomalie[] }>();

  compter(anomalie: Anomalie): void {
    const genre = this.parCode.get(anomalie.code) ?? { nombre: 0, exemples: [] };
    genre.nombre += 1;
    if (genre.exemples.length < EXEMPLES_AU_PLUS) genre.exemples.push(anomalie);
    this.parCode.set(anomalie.code, genre);
  }

  get total(): number {
    return this.genres.reduce((somme, { nombre }) => somme + nombre, 0);
  }

  /** In the order of the catalogue. */
  get genres(): readonly Genre[] {
    return (Object.keys(ANOMALIES) as CodeAnomalie[]).flatMap((code) => {
      const genre = this.parCode.get(code);
      return genre ? [{ code, ...genre }] : [];
    });
  }
}
