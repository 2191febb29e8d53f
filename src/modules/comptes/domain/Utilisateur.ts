import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import type { Courriel } from '../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { CompteNonFerme, JetonInvalide } from './erreurs.ts';
import type { EvenementCompte } from './EvenementCompte.ts';
import type { NomDePersonne } from './NomDePersonne.ts';
import type { StatutCompte } from './StatutCompte.ts';

export const ECHECS_AVANT_VERROU = 5;
export const DUREE_DU_VERROU_MS = 60 * 60_000;

export interface EtatUtilisateur {
  readonly id: number;
  readonly version: number;
  /** The login address: it identifies the account. */
  readonly courriel: Courriel;
  readonly nom: string;
  readonly prenom: string;
  /** For business mails; null stands for the login address. */
  readonly courrielContact: Courriel | null;
  /** Typed, and not used before its mailbox has confirmed it. */
  readonly courrielContactEnAttente: Courriel | null;
  readonly langue: Langue;
  readonly statut: StatutCompte;
  /** A PHC string; null as long as none was chosen. */
  readonly motDePasse: string | null;
  /** Wrong passwords in a row. */
  readonly echecs: number;
  readonly verrouilleJusque: Date | null;
  /** The connection before the current one: what the banner shows. */
  readonly derniereConnexion: Date | null;
  readonly connexionCourante: Date | null;
  readonly support: boolean;
  readonly creeLe: Date;
  /** Null as long as the account is open. */
  readonly fermeLe: Date | null;
}

export interface InformationsPersonnelles {
  readonly nom: NomDePersonne;
  readonly prenom: NomDePersonne;
  readonly courrielContact: Courriel | null;
  readonly langue: Langue;
}

/** What the person behind the link has typed. */
export type SaisieDActivation = Pick<InformationsPersonnelles, 'nom' | 'prenom' | 'courrielContact'>;

export interface NouveauCompte extends InformationsPersonnelles {
  readonly courriel: Courriel;
  readonly support?: boolean;
}

/**
 * The account of one person, known by its login address. It opens once the address is proved and a password chosen.
 * Five wrong passwords in a row lock it for one hour; while it is locked, the right password is refused as well.
 */
export class Utilisateur extends Aggregate<EvenementCompte> {
  private constructor(private courant: EtatUtilisateur) {
    super();
  }

  static creer(id: number, compte: NouveauCompte, le: Date): Utilisateur {
    const utilisateur = new Utilisateur({
      id,
      version: 1,
      courriel: compte.courriel,
      nom: compte.nom,
      prenom: compte.prenom,
      courrielContact: null,
      courrielContactEnAttente: contactDistinct(compte),
      langue: compte.langue,
      statut: 'A_ACTIVER',
      motDePasse: null,
      echecs: 0,
      verrouilleJusque: null,
      derniereConnexion: null,
      connexionCourante: null,
      support: compte.support ?? false,
      creeLe: le,
      fermeLe: null,
    });
    utilisateur.record({ type: 'comptes.compte-cree', survenuLe: le, utilisateurId: id });
    return utilisateur;
  }

  static restituer(etat: EtatUtilisateur): Utilisateur {
    return new Utilisateur(etat);
  }

  get etat(): EtatUtilisateur {
    return this.courant;
  }

  /**
   * The address is proved by the link that led here. The names and the contact address, which its own mailbox confirms, are
   * those given here: whoever asked for the account may be somebody else.
   * @throws JetonInvalide when the account does not wait for it
   */
  activer(motDePasse: string, { courrielContact, ...noms }: SaisieDActivation, le: Date): void {
    this.exigerStatut('A_ACTIVER');
    const contact = this.contactSaisi(courrielContact);
    this.courant = { ...this.courant, ...noms, ...contact, statut: 'ACTIF', motDePasse };
    this.record({ type: 'comptes.compte-active', survenuLe: le, utilisateurId: this.courant.id });
    if (this.courant.courrielContactEnAttente !== null) this.demanderConfirmationDuContact(le);
  }

  /** The address is proved by a provider of identity, or by a code: no password is needed. @throws JetonInvalide */
  activerParIdentite(le: Date): void {
    this.exigerStatut('A_ACTIVER');
    this.courant = { ...this.courant, statut: 'ACTIF' };
    this.record({ type: 'comptes.compte-active', survenuLe: le, utilisateurId: this.courant.id });
  }

  /**
   * By the link sent to the address: it lifts a lock.
   * @throws JetonInvalide when the account is not active
   */
  reinitialiserMotDePasse(motDePasse: string, le: Date): void {
    this.exigerStatut('ACTIF');
    this.changerMotDePasse(motDePasse, le);
  }

  /** By the person who has given the former one. */
  changerMotDePasse(motDePasse: string, le: Date): void {
    this.courant = { ...this.courant, ...SANS_ECHEC, motDePasse };
    this.record({ type: 'comptes.mot-de-passe-change', survenuLe: le, utilisateurId: this.courant.id });
  }

  /** Returns whether the person may enter. The caller has checked the password; the account counts and decides. */
  tenterConnexion(motDePasseBon: boolean, le: Date): boolean {
    if (this.courant.statut !== 'ACTIF' || this.courant.motDePasse === null || this.estVerrouille(le))
      return false;
    if (!motDePasseBon) {
      this.compterEchec(le);
      return false;
    }
    this.ouvrirConnexion(le);
    return true;
  }

  /** Whether the right proofs open the account now. */
  peutEntrer(le: Date): boolean {
    return this.courant.statut === 'ACTIF' && !this.estVerrouille(le);
  }

  /** Every proof is given. */
  ouvrirConnexion(le: Date): void {
    this.courant = {
      ...this.courant,
      ...SANS_ECHEC,
      derniereConnexion: this.courant.connexionCourante,
      connexionCourante: le,
    };
  }

  /** A wrong code counts as a wrong password does. */
  compterCodeFaux(le: Date): void {
    if (this.peutEntrer(le)) this.compterEchec(le);
  }

  /** By support. Nothing happens when no lock holds. */
  deverrouiller(parId: number, motif: string, le: Date): void {
    if (!this.estVerrouille(le)) return;
    this.courant = { ...this.courant, ...SANS_ECHEC };
    const { id: utilisateurId } = this.courant;
    this.record({ type: 'comptes.compte-deverrouille', survenuLe: le, utilisateurId, parId, motif });
  }

  estVerrouille(le: Date): boolean {
    const { verrouilleJusque } = this.courant;
    return verrouilleJusque !== null && le.getTime() < verrouilleJusque.getTime();
  }

  /** Another contact address waits for its confirmation; meanwhile the former one serves. */
  modifierInformations(informations: InformationsPersonnelles, le: Date): void {
    const { courrielContactEnAttente: avant, id: utilisateurId, nom, prenom } = this.courant;
    this.reprendre(informations);
    const { courrielContactEnAttente: apres } = this.courant;
    if (nom !== this.courant.nom || prenom !== this.courant.prenom)
      this.record({ type: 'comptes.nom-change', survenuLe: le, utilisateurId });
    if (apres !== null && apres !== avant) this.demanderConfirmationDuContact(le);
  }

  demanderConfirmationDuContact(le: Date): void {
    this.record({ type: 'comptes.contact-a-verifier', survenuLe: le, utilisateurId: this.courant.id });
  }

  /** By the link sent to it. @throws JetonInvalide when no address waits */
  confirmerContact(): void {
    const { courrielContactEnAttente, statut } = this.courant;
    if (courrielContactEnAttente === null || statut !== 'ACTIF') throw new JetonInvalide();
    this.courant = {
      ...this.courant,
      courrielContact: courrielContactEnAttente,
      courrielContactEnAttente: null,
    };
  }

  /** Once both mailboxes have confirmed. @throws JetonInvalide when the account is not active */
  changerCourriel(nouvelle: Courriel, le: Date): void {
    this.exigerStatut('ACTIF');
    const { id, courriel: ancienne, courrielContact, courrielContactEnAttente } = this.courant;
    this.courant = {
      ...this.courant,
      courriel: nouvelle,
      courrielContact: courrielContact === nouvelle ? null : courrielContact,
      courrielContactEnAttente: courrielContactEnAttente === nouvelle ? null : courrielContactEnAttente,
    };
    this.record({ type: 'comptes.adresse-changee', survenuLe: le, utilisateurId: id, ancienne, nouvelle });
  }

  /** By the person: what the law asks to keep stays, nobody signs in, the address stays hers. */
  fermer(le: Date): void {
    if (this.courant.statut === 'INACTIF') return;
    this.courant = { ...this.courant, ...SANS_ECHEC, statut: 'INACTIF', fermeLe: le };
    this.record({ type: 'comptes.compte-ferme', survenuLe: le, utilisateurId: this.courant.id });
  }

  /** By support. @throws CompteNonFerme */
  rouvrir(parId: number, motif: string, le: Date): void {
    if (this.courant.statut !== 'INACTIF') throw new CompteNonFerme();
    this.courant = { ...this.courant, statut: 'ACTIF', fermeLe: null };
    const { id: utilisateurId } = this.courant;
    this.record({ type: 'comptes.compte-rouvert', survenuLe: le, utilisateurId, parId, motif });
  }

  /** A creation asked again before the activation, by anybody: the letter goes in the language asked for, nothing else changes. */
  reprendreCreation(langue: Langue): void {
    if (this.courant.statut === 'A_ACTIVER' && !this.courant.support) this.choisirLangue(langue);
  }

  choisirLangue(langue: Langue): void {
    this.courant = { ...this.courant, langue };
  }

  private reprendre({ nom, prenom, langue, courrielContact }: InformationsPersonnelles): void {
    this.courant = { ...this.courant, ...this.contactSaisi(courrielContact), nom, prenom, langue };
  }

  private contactSaisi(
    courrielContact: Courriel | null,
  ): Pick<EtatUtilisateur, 'courrielContact' | 'courrielContactEnAttente'> {
    const { courriel, courrielContact: confirme } = this.courant;
    const saisi = contactDistinct({ courriel, courrielContact });
    if (saisi === null || saisi === confirme)
      return { courrielContact: saisi, courrielContactEnAttente: null };
    return { courrielContact: confirme, courrielContactEnAttente: saisi };
  }

  private exigerStatut(statut: StatutCompte): void {
    if (this.courant.statut !== statut) throw new JetonInvalide();
  }

  private compterEchec(le: Date): void {
    const echecs = (this.courant.verrouilleJusque === null ? this.courant.echecs : 0) + 1;
    if (echecs < ECHECS_AVANT_VERROU) {
      this.courant = { ...this.courant, echecs, verrouilleJusque: null };
      return;
    }
    const jusque = new Date(le.getTime() + DUREE_DU_VERROU_MS);
    this.courant = { ...this.courant, echecs, verrouilleJusque: jusque };
    this.record({
      type: 'comptes.compte-verrouille',
      survenuLe: le,
      utilisateurId: this.courant.id,
      jusque: jusque.toISOString(),
    });
  }
}

const SANS_ECHEC = { echecs: 0, verrouilleJusque: null } as const;

const contactDistinct = ({
  courriel,
  courrielContact,
}: Pick<NouveauCompte, 'courriel' | 'courrielContact'>): Courriel | null =>
  courrielContact === courriel ? null : courrielContact;
