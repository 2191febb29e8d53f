import type { MailQueue } from '../../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../../platform/mail/renderMail.tsx';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { DestinataireDuCompte } from '../../../application/ports/CourriersComptes.ts';
import type { CourriersDeDonnees } from '../../../application/ports/CourriersDeDonnees.ts';
import { adressesDesLiens } from '../../adressesDesLiens.ts';
import { textesDesSyntheses } from './textesDesSyntheses.ts';

export class MailCourriersDeDonnees implements CourriersDeDonnees {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  donneesExportees({ courriel, prenom, nom, langue }: DestinataireDuCompte, le: Date): Promise<void> {
    const { bonjour, donneesExportees } = textesDesSyntheses(langue);
    const { sujet, titre, constat, sinon, action } = donneesExportees;
    const paragraphes = [bonjour(prenom, nom), constat(formatInstant(le, langue)), sinon];
    return this.mails.post({
      a: courriel,
      sujet,
      ...renderMail({
        langue,
        titre,
        paragraphes,
        action: { libelle: action, url: adressesDesLiens.oubli(this.urlPublique) },
      }),
    });
  }
}
