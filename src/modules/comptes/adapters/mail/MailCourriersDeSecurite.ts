import type { MailQueue } from '../../../../platform/mail/MailQueue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import { formatInstant } from '../../../../platform/web/formats.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { DestinataireDuCompte } from '../../application/ports/CourriersComptes.ts';
import type { CourriersDeSecurite } from '../../application/ports/CourriersDeSecurite.ts';
import type { CoteDuChangement } from '../../domain/adresse/CoteDuChangement.ts';
import { DUREE_DU_JETON_MINUTES } from '../../domain/Jeton.ts';
import { adressesDesLiens } from '../adressesDesLiens.ts';
import { textesDeSecurite } from './securite/textesDeSecurite.ts';

interface Enveloppe {
  readonly courriel: string;
  readonly langue: Langue;
}

interface Lettre {
  readonly sujet: string;
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: { readonly libelle: string; readonly url: string };
}

/** Letters to a mailbox that may be a stranger's name nobody. */
export class MailCourriersDeSecurite implements CourriersDeSecurite {
  constructor(
    private readonly mails: Pick<MailQueue, 'post'>,
    private readonly urlPublique: string,
  ) {}

  secondFacteurActive(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { secondFacteurActive } = textesDeSecurite(a.langue);
    const { sujet, titre, constat, conseil } = secondFacteurActive;
    return this.alerter(a, sujet, titre, [constat(formatInstant(le, a.langue)), conseil]);
  }

  secondFacteurRetire(a: DestinataireDuCompte, le: Date, parSupport: boolean): Promise<void> {
    const { sujet, titre, constat, parLeSupport } = textesDeSecurite(a.langue).secondFacteurRetire;
    const moment = formatInstant(le, a.langue);
    return this.alerter(a, sujet, titre, [parSupport ? parLeSupport(moment) : constat(moment)]);
  }

  codesDeSecoursRenouveles(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { sujet, titre, constat } = textesDeSecurite(a.langue).codesDeSecoursRenouveles;
    return this.alerter(a, sujet, titre, [constat(formatInstant(le, a.langue))]);
  }

  codeDeSecoursUtilise(a: DestinataireDuCompte, le: Date, nombre: number): Promise<void> {
    const { sujet, titre, constat, restants } = textesDeSecurite(a.langue).codeDeSecoursUtilise;
    return this.alerter(a, sujet, titre, [constat(formatInstant(le, a.langue)), restants(nombre)]);
  }

  changementDemande(a: DestinataireDuCompte, nouvelle: string, jeton: string): Promise<void> {
    const { changementDemande, lien } = textesDeSecurite(a.langue);
    const { sujet, titre, constat, refus, action } = changementDemande;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(nouvelle), lien(DUREE_DU_JETON_MINUTES), refus],
      action: { libelle: action, url: adressesDesLiens.changementParAncienne(this.urlPublique, jeton) },
    });
  }

  changementAConfirmer(a: Enveloppe, jeton: string): Promise<void> {
    const { changementAConfirmer, lien } = textesDeSecurite(a.langue);
    const { sujet, titre, constat, refus, action } = changementAConfirmer;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [constat, lien(DUREE_DU_JETON_MINUTES), refus],
      action: { libelle: action, url: adressesDesLiens.changementParNouvelle(this.urlPublique, jeton) },
    });
  }

  adresseConvoitee(a: DestinataireDuCompte): Promise<void> {
    const { sujet, titre, constat, doublon, action } = textesDeSecurite(a.langue).adresseConvoitee;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat, doublon],
      action: { libelle: action, url: this.urlPublique },
    });
  }

  changementAbandonne(
    a: DestinataireDuCompte,
    nouvelle: string,
    qui: CoteDuChangement | 'PERSONNE',
  ): Promise<void> {
    const { sujet, titre, par } = textesDeSecurite(a.langue).changementAbandonne;
    return this.alerter(a, sujet, titre, [par[qui](nouvelle)]);
  }

  async adresseChangee(a: DestinataireDuCompte, ancienne: string, nouvelle: string, le: Date): Promise<void> {
    const { langue } = a;
    const { sujet, titre, constat, pasVous, action } = textesDeSecurite(langue).adresseChangee;
    const lettre = {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(ancienne, nouvelle, formatInstant(le, langue)), pasVous],
      action: { libelle: action, url: adressesDesLiens.connexion(this.urlPublique) },
    };
    for (const courriel of [ancienne, nouvelle]) await this.poster({ courriel, langue }, lettre);
  }

  contactAVerifier(a: Enveloppe, jeton: string): Promise<void> {
    const { contactAVerifier, lien } = textesDeSecurite(a.langue);
    const { sujet, titre, constat, sinon, action } = contactAVerifier;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [constat, lien(DUREE_DU_JETON_MINUTES), sinon],
      action: { libelle: action, url: adressesDesLiens.contact(this.urlPublique, jeton) },
    });
  }

  compteFerme(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { sujet, titre, constat, conservation, pasVous, action } = textesDeSecurite(a.langue).compteFerme;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(formatInstant(le, a.langue)), conservation, pasVous],
      action: { libelle: action, url: this.urlPublique },
    });
  }

  compteDeverrouille(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { sujet, titre, constat } = textesDeSecurite(a.langue).compteDeverrouille;
    return this.alerter(a, sujet, titre, [constat(formatInstant(le, a.langue))]);
  }

  compteRouvert(a: DestinataireDuCompte, le: Date): Promise<void> {
    const { sujet, titre, constat, rattachements, action } = textesDeSecurite(a.langue).compteRouvert;
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), constat(formatInstant(le, a.langue)), rattachements],
      action: { libelle: action, url: adressesDesLiens.connexion(this.urlPublique) },
    });
  }

  /** Something was done to the account: whoever did not do it is told how to take it back. */
  private alerter(
    a: DestinataireDuCompte,
    sujet: string,
    titre: string,
    faits: readonly string[],
  ): Promise<void> {
    const { pasVous, choisirMotDePasse } = textesDeSecurite(a.langue);
    return this.poster(a, {
      sujet,
      titre,
      paragraphes: [this.bonjour(a), ...faits, pasVous],
      action: { libelle: choisirMotDePasse, url: adressesDesLiens.oubli(this.urlPublique) },
    });
  }

  private bonjour({ prenom, nom, langue }: DestinataireDuCompte): string {
    return textesDeSecurite(langue).bonjour(prenom, nom);
  }

  private poster({ courriel, langue }: Enveloppe, { sujet, ...contenu }: Lettre): Promise<void> {
    return this.mails.post({ a: courriel, sujet, ...renderMail({ langue, ...contenu }) });
  }
}
