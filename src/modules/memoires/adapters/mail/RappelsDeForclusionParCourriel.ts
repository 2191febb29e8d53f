import type { Avertisseur } from '../../../comptes/index.ts';
import type { Correspondant, Correspondants } from '../../application/ports/Correspondants.ts';
import type { RappelsDeForclusion } from '../../application/ports/RappelsDeForclusion.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { Forclusion } from '../../domain/Forclusion.ts';
import { avisDuMemoire } from './avisDuMemoire.ts';
import type { CourrielPresente } from './presentCourriel.ts';
import { presentRappel } from './presentRappel.ts';

/** One mail to each person, in her language. */
export class RappelsDeForclusionParCourriel implements RappelsDeForclusion {
  constructor(
    private readonly avertisseur: Avertisseur,
    private readonly correspondants: Correspondants,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  async rappeler(
    memoire: DonneesMemoire,
    forclusion: Forclusion,
    utilisateurIds: readonly number[],
  ): Promise<void> {
    const presenter = (correspondant: Correspondant): CourrielPresente =>
      presentRappel(memoire, forclusion, correspondant);
    for (const utilisateurId of utilisateurIds) {
      const correspondant = await this.correspondants.find(utilisateurId);
      if (!correspondant) continue;
      await this.avertisseur.avertir(
        avisDuMemoire(memoire, { utilisateurId, correspondant, presenter }, this.urlPublique),
      );
    }
  }
}
