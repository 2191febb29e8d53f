import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import { formatInstant } from '../../../../platform/web/formats.ts';
import type { CourriersComptes, DestinataireDuCompte } from '../../application/ports/CourriersComptes.ts';
import { DUREE_DU_JETON_MINUTES } from '../../domain/Jeton.ts';
import { adressesDesLiens } from '../adressesDesLiens.ts';
import { textesDesCourriers } from './textesDesCourriers.ts';

interface Lettre {
  readonly sujet: string;
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: { readonly libelle: string; readonly url: string };
}

/**
 * The activation letter greets nobody by name: whoever asked for the account has typed that name, and could be writing to a
 * stranger.
 */
export class MailCourriersComptes implements CourriersComptes {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly urlPublique: string,
  ) {}

  activation(a: DestinataireDuCompte, jeton: string): Promise<void> {
    const { sujet, titre, invitation, lien, sinon, action } = textesDesCourriers(a.langue).activation;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [invitation, lien(DUREE_DU_JETON_MINUTES), sinon],
      action: { libelle: action, url: adressesDesLiens.activation(this.urlPublique, jeton) },
    });
  }

  dejaConnu(a: DestinataireDuCompte): Promise<void> {
    const { sujet, titre, constat, connexion, oubli, sinon, action } = textesDesCourriers(a.langue).dejaConnu;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [
        this.bonjour(a),
        constat,
        connexion,
        oubli(adressesDesLiens.oubli(this.urlPublique)),
        sinon,
      ],
      action: { libelle: action, url: adressesDesLiens.connexion(this.urlPublique) },
    });
  }

  verrouillage(a: DestinataireDuCompte, jusque: Date): Promise<void> {
    const { sujet, titre, constat, oubli, sinon, action } = textesDesCourriers(a.langue).verrouillage;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(formatInstant(jusque, a.langue)), oubli, sinon],
      action: { libelle: action, url: adressesDesLiens.oubli(this.urlPublique) },
    });
  }

  reinitialisation(a: DestinataireDuCompte, jeton: string): Promise<void> {
    const { sujet, titre, invitation, lien, sinon, action } = textesDesCourriers(a.langue).reinitialisation;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), invitation, lien(DUREE_DU_JETON_MINUTES), sinon],
      action: { libelle: action, url: adressesDesLiens.reinitialisation(this.urlPublique, jeton) },
    });
  }

  estFerme(a: DestinataireDuCompte): Promise<void> {
    const { sujet, titre, constat, rouvrir, sinon, action } = textesDesCourriers(a.langue).estFerme;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat, rouvrir, sinon],
      action: { libelle: action, url: this.urlPublique },
    });
  }

  motDePasseChange(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { sujet, titre, constat, sinon, action } = textesDesCourriers(a.langue).motDePasseChange;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(formatInstant(le, a.langue)), sinon],
      action: { libelle: action, url: adressesDesLiens.oubli(this.urlPublique) },
    });
  }

  private bonjour({ prenom, nom, langue }: DestinataireDuCompte): string {
    return textesDesCourriers(langue).bonjour(prenom, nom);
  }

  private poster({ courriel, langue }: DestinataireDuCompte, { sujet, ...contenu }: Lettre): Promise<void> {
    return this.mails.post({ a: courriel, sujet, ...renderMail({ langue, ...contenu }) });
  }
}
