import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { ChangementDAdresseAbandonne } from './ChangementDAdresseAbandonne.ts';
import type { ChangementDAdresseDemande } from './ChangementDAdresseDemande.ts';
import type { CoteDuChangement } from './CoteDuChangement.ts';

const DUREE_MS = 60 * 60_000;

export interface EtatChangementDAdresse {
  readonly utilisateurId: number;
  /** 0 as long as it was never kept. */
  readonly version: number;
  readonly nouvelle: Courriel;
  readonly demandeLe: Date;
  readonly confirmeParAncienneLe: Date | null;
  readonly confirmeParNouvelleLe: Date | null;
}

/**
 * A change of the login address, asked for and not made yet: both mailboxes must confirm it within 60 minutes, and either
 * may refuse it. Until then the former address opens the account. An account has one at most; a new one replaces it.
 */
export class ChangementDAdresse extends Aggregate<ChangementDAdresseDemande | ChangementDAdresseAbandonne> {
  private constructor(private courant: EtatChangementDAdresse) {
    super();
  }

  static demander(utilisateurId: number, nouvelle: Courriel, le: Date): ChangementDAdresse {
    const changement = new ChangementDAdresse({
      utilisateurId,
      version: 0,
      nouvelle,
      demandeLe: le,
      confirmeParAncienneLe: null,
      confirmeParNouvelleLe: null,
    });
    changement.record({ type: 'comptes.changement-d-adresse-demande', survenuLe: le, utilisateurId });
    return changement;
  }

  static restituer(etat: EtatChangementDAdresse): ChangementDAdresse {
    return new ChangementDAdresse(etat);
  }

  get etat(): EtatChangementDAdresse {
    return this.courant;
  }

  attendEncore(le: Date): boolean {
    return le.getTime() < this.courant.demandeLe.getTime() + DUREE_MS;
  }

  /** Returns whether both sides have now confirmed. */
  confirmer(cote: CoteDuChangement, le: Date): boolean {
    const { confirmeParAncienneLe, confirmeParNouvelleLe } = this.courant;
    this.courant =
      cote === 'ANCIENNE'
        ? { ...this.courant, confirmeParAncienneLe: confirmeParAncienneLe ?? le }
        : { ...this.courant, confirmeParNouvelleLe: confirmeParNouvelleLe ?? le };
    return this.courant.confirmeParAncienneLe !== null && this.courant.confirmeParNouvelleLe !== null;
  }

  /** By one of the mailboxes, or by the person from her account. */
  abandonner(par: CoteDuChangement | 'PERSONNE', le: Date): void {
    const { utilisateurId, nouvelle } = this.courant;
    this.record({
      type: 'comptes.changement-d-adresse-abandonne',
      survenuLe: le,
      utilisateurId,
      nouvelle,
      par,
    });
  }
}
