import type { MailQueue } from '../../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../../platform/mail/renderMail.tsx';
import type { DestinataireDuCompte } from '../../../application/ports/CourriersComptes.ts';
import type { InvitationAuCompte } from '../../../application/ports/InvitationAuCompte.ts';
import { adressesDesLiens } from '../../adressesDesLiens.ts';
import { textesDeLInvitation } from './textesDeLInvitation.ts';

/** Leads to the page that sends a link, as a link of sixty minutes would be dead before the letter is read. */
export class MailInvitationAuCompte implements InvitationAuCompte {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly urlPublique: string,
  ) {}

  inviter({ courriel, prenom, nom, langue }: DestinataireDuCompte): Promise<void> {
    const textes = textesDeLInvitation[langue];
    const paragraphes = [
      textes.bonjour(prenom, nom),
      textes.reprise,
      textes.retrouver,
      textes.premiereVisite,
    ];
    const action = { libelle: textes.action, url: adressesDesLiens.oubli(this.urlPublique) };
    const contenu = renderMail({
      langue,
      titre: textes.titre,
      paragraphes: [...paragraphes, textes.adresse(courriel), textes.sinon],
      action,
    });
    return this.mails.post({ a: courriel, sujet: textes.sujet, ...contenu });
  }
}
