import type { Avertisseur } from '../../../comptes/index.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type { Correspondant, Correspondants } from '../../application/ports/Correspondants.ts';
import type { NotificationsMemoire } from '../../application/ports/NotificationsMemoire.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import { avisDuMemoire } from './avisDuMemoire.ts';
import { estAnnonce, presentDepot, presentTraitement, type CourrielPresente } from './presentCourriel.ts';

/** To the person who wrote the mémoire, in her language, as long as she has a right to read it. */
export class NotificationsParCourriel implements NotificationsMemoire {
  constructor(
    private readonly avertisseur: Avertisseur,
    private readonly correspondants: Correspondants,
    private readonly referentiel: Referentiel,
    private readonly structures: Pick<StructuresFacade, 'gestionnairesEtHabilites'>,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  async depose(memoire: DonneesMemoire): Promise<void> {
    await this.ecrire(memoire, (correspondant) => presentDepot(memoire, correspondant));
  }

  async traite(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void> {
    const { acte } = entree;
    if (!estAnnonce(acte)) return;
    await this.ecrire(memoire, (correspondant) =>
      presentTraitement(memoire, { ...entree, acte }, correspondant, this.referentiel),
    );
  }

  private async lit(utilisateurId: number, structureIds: readonly number[]): Promise<boolean> {
    for (const structureId of structureIds) {
      const lecteurs = await this.structures.gestionnairesEtHabilites(structureId, 'MEMOIRES');
      if (lecteurs.includes(utilisateurId)) return true;
    }
    return false;
  }

  private async ecrire(
    memoire: DonneesMemoire,
    presenter: (correspondant: Correspondant) => CourrielPresente,
  ): Promise<void> {
    const { createurId, structureId, mandataire } = memoire;
    const correspondant = await this.correspondants.find(createurId);
    if (!correspondant) return;
    const structures = mandataire === null ? [structureId] : [structureId, mandataire.structureId];
    if (!(await this.lit(createurId, structures))) return;
    await this.avertisseur.avertir(
      avisDuMemoire(memoire, { utilisateurId: createurId, correspondant, presenter }, this.urlPublique),
    );
  }
}
