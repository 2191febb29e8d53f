import { DomainError } from '../../../kernel/domain/DomainError.ts';

export class CompteIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'compte.introuvable';
  constructor(readonly utilisateurId: number) {
    super();
  }
}

export class CompteModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'compte.modifie-entretemps';
  constructor(readonly utilisateurId: number) {
    super();
  }
}

export class CompteDejaConnu extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'compte.deja-connu';
  override readonly champ = 'courriel';
}

export class CourrielInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'courriel.invalide';
  constructor(override readonly champ: string) {
    super();
  }
}

export class NomInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'nom.invalide';
  constructor(override readonly champ: string) {
    super();
  }
}

/** The same for an unknown address, a wrong password, a locked, closed or not yet activated account. */
export class ConnexionRefusee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'connexion.refusee';
}

/** Unknown, expired, replaced or already used: a link does not tell which. */
export class JetonInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'jeton.invalide';
}

export class MotDePasseActuelIncorrect extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.actuel-incorrect';
  override readonly champ = 'motDePasseActuel';
}

export class MotDePasseTropCourt extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.trop-court';
  override readonly champ = 'motDePasse';
}

export class MotDePasseTropLong extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.trop-long';
  override readonly champ = 'motDePasse';
}

export class MotDePasseDevoileIdentite extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.devoile-identite';
  override readonly champ = 'motDePasse';
}

export class MotDePasseDevinable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.devinable';
  override readonly champ = 'motDePasse';
}

/** The account has no password yet (it is opened by another identity): the act that asks for it must wait. */
export class MotDePasseAbsent extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mot-de-passe.absent';
  override readonly champ = 'motDePasseActuel';
}

export class CompteNonFerme extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'compte.non-ferme';
}

/** What stands in the way is shown on the page. */
export class FermetureEmpechee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'compte.fermeture-empechee';
}

export class ActeReserveAuSupport extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'compte.acte-reserve-au-support';
}

/** Support proves nobody's identity to itself: a colleague does it. */
export class ActeSurSonPropreCompte extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'compte.acte-sur-le-sien';
}

/** Support tells what it was shown. */
export class PreuveRequise extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'compte.preuve-requise';
  override readonly champ = 'motif';
}

/** Neither the password of the agent nor a code of hers: told under one field. */
export class IdentificationDuSupportRefusee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'compte.identification-refusee';
  override readonly champ = 'identification';
}
