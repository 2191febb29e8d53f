import type { Courriel } from '../../../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { MailQueue } from '../../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../../platform/mail/renderMail.tsx';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { CourriersIdentite } from '../../../application/identite/ports/CourriersIdentite.ts';
import type { DestinataireDuCompte } from '../../../application/ports/CourriersComptes.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { DUREE_DE_LA_PREUVE_MINUTES } from '../../../domain/identite/PreuveDAdresse.ts';
import { adressesDesLiens } from '../../adressesDesLiens.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { en } from './textes/en.ts';
import { fr, type TextesCourriersIdentite } from './textes/fr.ts';

export class MailCourriersIdentite implements CourriersIdentite {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly urlPublique: string,
  ) {}

  preuveDAdresse(courriel: Courriel, langue: Langue, brut: string): Promise<void> {
    const { sujet, titre, code, duree, sinon } = textesDe(langue).preuve;
    const lisible = `${brut.slice(0, 4)} ${brut.slice(4)}`;
    const paragraphes = [code(lisible), duree(DUREE_DE_LA_PREUVE_MINUTES), sinon];
    return this.mails.post({
      a: courriel,
      sujet: sujet(lisible),
      ...renderMail({ langue, titre, paragraphes }),
    });
  }

  liee(a: DestinataireDuCompte, fournisseur: CodeFournisseur, le: Date): Promise<void> {
    const { sujet, titre, constat, sinon, action } = textesDe(a.langue).liee;
    const nom = nomDuFournisseur[fournisseur];
    return this.poster(a, sujet(nom), {
      titre: titre(nom),
      paragraphes: [constat(nom, formatInstant(le, a.langue)), sinon(nom)],
      action: { libelle: action, url: adressesDesLiens.identites(this.urlPublique) },
    });
  }

  deliee(a: DestinataireDuCompte, fournisseur: CodeFournisseur, le: Date): Promise<void> {
    const { sujet, titre, constat, sinon, action } = textesDe(a.langue).deliee;
    const nom = nomDuFournisseur[fournisseur];
    return this.poster(a, sujet(nom), {
      titre: titre(nom),
      paragraphes: [constat(nom, formatInstant(le, a.langue)), sinon],
      action: { libelle: action, url: adressesDesLiens.oubli(this.urlPublique) },
    });
  }

  private poster(
    { courriel, langue, prenom, nom }: DestinataireDuCompte,
    sujet: string,
    lettre: {
      readonly titre: string;
      readonly paragraphes: readonly string[];
      readonly action: { readonly libelle: string; readonly url: string };
    },
  ): Promise<void> {
    const paragraphes = [textesDe(langue).bonjour(prenom, nom), ...lettre.paragraphes];
    return this.mails.post({ a: courriel, sujet, ...renderMail({ langue, ...lettre, paragraphes }) });
  }
}

const textesDe = (langue: Langue): TextesCourriersIdentite => (langue === 'en' ? en : fr);
