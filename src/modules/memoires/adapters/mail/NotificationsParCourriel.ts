import type { Avertisseur } from '../../../comptes/index.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import { espaceQuiRepond } from '../../application/politique.ts';
import type { Correspondant, Correspondants } from '../../application/ports/Correspondants.ts';
import type { NotificationsMemoire } from '../../application/ports/NotificationsMemoire.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import { ESPACES_DE_JURIDICTION } from '../http-web/juridiction/espacesDeJuridiction.ts';
import { avisDuMemoire } from './avisDuMemoire.ts';
import {
  estAnnonce,
  presentDepot,
  presentRelance,
  presentTraitement,
  type CourrielPresente,
} from './presentCourriel.ts';

/** In each person's language: to who wrote the mémoire, as long as she has a right to read it, and to the court when it is asked. */
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
    await this.ecrire(memoire, memoire.createurId, (correspondant) => presentDepot(memoire, correspondant));
  }

  async traite(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void> {
    const { acte } = entree;
    if (!estAnnonce(acte)) return;
    for (const lecteurId of lecteursDe(memoire, entree)) {
      await this.ecrire(memoire, lecteurId, (correspondant) =>
        presentTraitement(memoire, { ...entree, acte }, correspondant, this.referentiel),
      );
    }
  }

  async relance(memoire: DonneesMemoire, entree: EntreeHistorique): Promise<void> {
    const espace = espaceQuiRepond(memoire.etat);
    const ici = ESPACES_DE_JURIDICTION.find((decrit) => decrit.espace === espace);
    const { juridictionId } = memoire.entete;
    if (!ici || juridictionId === null) return;
    const enJuridiction = {
      chemin: `${ici.base}/${memoire.id}`,
      juridiction: memoire.destinataire?.nom ?? '',
    };
    const presenter = (correspondant: Correspondant): CourrielPresente =>
      presentRelance(memoire, entree, correspondant);
    for (const utilisateurId of await this.structures.gestionnairesEtHabilites(juridictionId, ici.espace)) {
      const correspondant = await this.correspondants.find(utilisateurId);
      if (!correspondant) continue;
      const lecture = { utilisateurId, correspondant, presenter, enJuridiction };
      await this.avertisseur.avertir(avisDuMemoire(memoire, lecture, this.urlPublique));
    }
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
    utilisateurId: number,
    presenter: (correspondant: Correspondant) => CourrielPresente,
  ): Promise<void> {
    const { structureId, mandataire } = memoire;
    const correspondant = await this.correspondants.find(utilisateurId);
    if (!correspondant) return;
    const structures = mandataire === null ? [structureId] : [structureId, mandataire.structureId];
    if (!(await this.lit(utilisateurId, structures))) return;
    await this.avertisseur.avertir(
      avisDuMemoire(memoire, { utilisateurId, correspondant, presenter }, this.urlPublique),
    );
  }
}

/** The person who wrote it, and the one who asked when the court answers her. */
const lecteursDe = (
  { createurId, historique }: DonneesMemoire,
  { acte, rang }: EntreeHistorique,
): ReadonlySet<number> => {
  if (acte !== 'REPONDRE_A_LA_RELANCE') return new Set([createurId]);
  const relance = historique.findLast((entree) => entree.acte === 'RELANCER' && entree.rang < rang);
  return new Set([createurId, relance?.acteurId ?? createurId]);
};
