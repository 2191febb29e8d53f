import { DomainError } from '../../../../kernel/domain/DomainError.ts';
import type { CodeFournisseur } from './CodeFournisseur.ts';

/** The provider does not answer, or not as it should: the other ways in stay open. */
export class FournisseurIndisponible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identite.fournisseur-indisponible';
  constructor(
    readonly fournisseur: CodeFournisseur,
    /** For the log. */
    readonly raison: string,
  ) {
    super();
  }
}

/** The person said no at the provider, or closed its page. */
export class IdentificationAbandonnee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.abandonnee';
}

/** Asked too long ago, from another browser, answered twice, or answered by somebody else than the one asked. */
export class IdentificationPerimee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.perimee';
}

/** A signature, a claim or a level of guarantee is not what was asked for. `raison` is for the log. */
export class IdentiteRefusee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.refusee';
  constructor(readonly raison: string) {
    super();
  }
}

/** Neither address nor name: an account cannot be opened with it. */
export class IdentiteIncomplete extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.incomplete';
}

/** The provider says that the address was not proved. */
export class CourrielNonVerifie extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.courriel-non-verifie';
}

/** Of the address: wrong, replaced or too old. */
export class PreuveRefusee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.preuve-refusee';
  override readonly champ = 'code';
}

/** The identity belongs to an account that is not open. */
export class CompteNonOuvert extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.compte-non-ouvert';
}

export class IdentiteDejaLiee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identite.deja-liee';
}

/** The password of the account to link: wrong, none, or the account is locked. It does not tell which. */
export class LiaisonRefusee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.liaison-refusee';
  override readonly champ = 'motDePasse';
}

/** Without a password, the person could not come back. */
export class DernierMoyenDEntrer extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'identite.dernier-moyen';
}
