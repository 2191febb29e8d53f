import { RepriseEnCours } from '../domain/erreurs.ts';
import type { MasseEnSuspens } from './ports/MasseEnSuspens.ts';
import type { VerrouDeReprise } from './ports/VerrouDeReprise.ts';

/** A run that was killed, and that nobody runs again, has left indexes and keys away: they come back. A run that goes on keeps them away. */
export class AcheverReprise {
  constructor(
    private readonly masse: MasseEnSuspens,
    private readonly verrou: VerrouDeReprise,
  ) {}

  /** @returns whether something was put back */
  async execute(): Promise<boolean> {
    if (!(await this.masse.enSuspens())) return false;
    try {
      await this.verrou.tenir(() => this.masse.terminer());
      return true;
    } catch (error) {
      if (error instanceof RepriseEnCours) return false;
      throw error;
    }
  }
}
