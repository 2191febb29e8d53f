import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import type { Courriel } from '../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { JetonInvalide } from './erreurs.ts';
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
}

export interface InformationsPersonnelles {
  readonly nom: NomDePersonne;
  readonly prenom: NomDePersonne;
  readonly courrielContact: Courriel | null;
  readonly langue: Langue;
}

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
      courrielContact: contactDistinct(compte),
      langue: compte.langue,
      statut: 'A_ACTIVER',
      motDePasse: null,
      echecs: 0,
      verrouilleJusque: null,
      derniereConnexion: null,
      connexionCourante: null,
      support: compte.support ?? false,
      creeLe: le,
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
   * The address is proved by the link that led here. The contact address is given again: whoever asked for the account
   * may be somebody else.
   * @throws JetonInvalide when the account does not wait for it
   */
  activer(motDePasse: string, courrielContact: Courriel | null, le: Date): void {
    this.exigerStatut('A_ACTIVER');
    const { courriel } = this.courant;
    const confirme = contactDistinct({ courriel, courrielContact });
    this.courant = { ...this.courant, statut: 'ACTIF', motDePasse, courrielContact: confirme };
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
    this.courant = {
      ...this.courant,
      ...SANS_ECHEC,
      derniereConnexion: this.courant.connexionCourante,
      connexionCourante: le,
    };
    return true;
  }

  estVerrouille(le: Date): boolean {
    const { verrouilleJusque } = this.courant;
    return verrouilleJusque !== null && le.getTime() < verrouilleJusque.getTime();
  }

  modifierInformations(informations: InformationsPersonnelles): void {
    this.courant = {
      ...this.courant,
      nom: informations.nom,
      prenom: informations.prenom,
      courrielContact: contactDistinct({ ...informations, courriel: this.courant.courriel }),
      langue: informations.langue,
    };
  }

  /** A creation asked again before the activation: the last names typed stand. */
  reprendreCreation(informations: InformationsPersonnelles): void {
    if (this.courant.statut === 'A_ACTIVER' && !this.courant.support) this.modifierInformations(informations);
  }

  choisirLangue(langue: Langue): void {
    this.courant = { ...this.courant, langue };
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
