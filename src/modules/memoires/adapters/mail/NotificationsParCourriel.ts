import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type { Correspondant, Correspondants } from '../../application/ports/Correspondants.ts';
import type { NotificationsMemoire } from '../../application/ports/NotificationsMemoire.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import { estAnnonce, presentDepot, presentTraitement, type CourrielPresente } from './presentCourriel.ts';

/** To the person who wrote the mémoire, in her language, as long as she has a right to read it. */
export class NotificationsParCourriel implements NotificationsMemoire {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
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

  private async ecrire(
    { id, createurId, structureId }: DonneesMemoire,
    presenter: (correspondant: Correspondant) => CourrielPresente,
  ): Promise<void> {
    const correspondant = await this.correspondants.find(createurId);
    if (!correspondant) return;
    const lecteurs = await this.structures.gestionnairesEtHabilites(structureId, 'MEMOIRES');
    if (!lecteurs.includes(createurId)) return;
    const { sujet, titre, paragraphes, voir } = presenter(correspondant);
    const action = { libelle: voir, url: `${this.urlPublique}/memoires/${id}` };
    const { texte, html } = renderMail({ langue: correspondant.langue, titre, paragraphes, action });
    await this.mails.post({ a: correspondant.courriel, sujet, texte, html });
  }
}
