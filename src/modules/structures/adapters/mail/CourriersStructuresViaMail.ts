import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type {
  CourriersStructures,
  DemandeDecidee,
  DemandeRecue,
  Destinataire,
} from '../../application/ports/CourriersStructures.ts';
import { textesDesCourriers } from './textesDesCourriers.ts';

export class CourriersStructuresViaMail implements CourriersStructures {
  constructor(
    private readonly mails: MailQueue,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  demandeRecue(a: Destinataire, demande: DemandeRecue): Promise<void> {
    const { titre, paragraphes, action } = textesDesCourriers[a.langue].demandeRecue(demande);
    return this.poster(a, titre, paragraphes, action, `/gestionnaire/demandes/${demande.rattachementId}`);
  }

  demandeDecidee(a: Destinataire, demande: DemandeDecidee): Promise<void> {
    const textes = textesDesCourriers[a.langue];
    const validee = demande.decision === 'VALIDEE';
    const { titre, paragraphes, action } = validee
      ? textes.demandeValidee(demande)
      : textes.demandeRefusee(demande);
    return this.poster(a, titre, paragraphes, action, validee ? '/accueil' : '/mon-compte/rattachements');
  }

  private poster(
    { courriel: a, langue }: Destinataire,
    titre: string,
    paragraphes: readonly string[],
    libelle: string,
    chemin: string,
  ): Promise<void> {
    const action = { libelle, url: `${this.urlPublique}${chemin}` };
    return this.mails.post({ a, sujet: titre, ...renderMail({ langue, titre, paragraphes, action }) });
  }
}
