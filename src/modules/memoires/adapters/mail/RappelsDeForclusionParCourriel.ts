import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Correspondants } from '../../application/ports/Correspondants.ts';
import type { RappelsDeForclusion } from '../../application/ports/RappelsDeForclusion.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { Forclusion } from '../../domain/Forclusion.ts';
import { presentRappel } from './presentRappel.ts';

/** One mail to each person, in her language. */
export class RappelsDeForclusionParCourriel implements RappelsDeForclusion {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly correspondants: Correspondants,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  async rappeler(
    memoire: DonneesMemoire,
    forclusion: Forclusion,
    utilisateurIds: readonly number[],
  ): Promise<void> {
    for (const id of utilisateurIds) {
      const correspondant = await this.correspondants.find(id);
      if (!correspondant) continue;
      const { langue, courriel: a } = correspondant;
      const { sujet, titre, paragraphes, voir } = presentRappel(memoire, forclusion, correspondant);
      const action = { libelle: voir, url: `${this.urlPublique}/memoires/${memoire.id}` };
      await this.mails.post({ a, sujet, ...renderMail({ langue, titre, paragraphes, action }) });
    }
  }
}
