import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { DonneesAbonnement } from './abonnement/DonneesAbonnement.ts';
import type { Periode } from './rattachement/Periode.ts';

/** The last day comes before the first. */
export class PeriodeDAccesInversee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'rattachement.periode-inversee';
  constructor(override readonly champ: string) {
    super();
  }
}

/** The days of a grant and those that the person has for the espace leave a gap, which one pair of days cannot say. */
export class PeriodesDisjointes extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'rattachement.periodes-disjointes';
  override readonly champ = 'du';
  constructor(readonly actuelle: Periode) {
    super();
  }
}

/** A structure is never left without its principal: her rattachement has neither a first day nor a last one. */
export class PeriodeDuPrincipal extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'rattachement.periode-du-principal';
  constructor(override readonly champ: 'du' | 'au') {
    super();
  }
}

/** Also said to somebody who may not know that it exists. */
export class AbonnementIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'abonnement.introuvable';
  constructor(readonly demandeId: number) {
    super();
  }
}

/** Somebody else was quicker. It carries what was decided. */
export class AbonnementDejaDecide extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'abonnement.deja-decide';
  constructor(readonly demande: DonneesAbonnement) {
    super();
  }
}

export class AbonnementModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'abonnement.modifie-entretemps';
  constructor(readonly demandeId: number) {
    super();
  }
}

/** One open request at most for a person, a structure and an espace. */
export class AbonnementDejaDemande extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'abonnement.deja-demande';
  constructor(readonly espace: CodeEspace) {
    super();
  }
}

/** Of the person's own espaces: there is nothing to give up. */
export class EspaceNonAccorde extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'abonnement.espace-non-accorde';
  constructor(readonly espace: CodeEspace) {
    super();
  }
}
