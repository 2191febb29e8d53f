import { DomainError } from '../../../kernel/domain/DomainError.ts';

export class TexteRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.texte-requis';
  constructor(override readonly champ: string) {
    super();
  }
}

export class TexteTropLong extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.texte-trop-long';
  constructor(
    override readonly champ: string,
    readonly maximum: number,
  ) {
    super();
  }
}

export class TropDeLignes extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.trop-de-lignes';
  constructor(
    override readonly champ: string,
    readonly maximum: number,
  ) {
    super();
  }
}

/** A character that no text holds: NUL, or half of a character. */
export class TexteIllisible extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.texte-illisible';
  constructor(override readonly champ: string) {
    super();
  }
}

export class MontantTropGrand extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.montant-trop-grand';
  constructor(override readonly champ: string) {
    super();
  }
}

export class QuantiteIntenable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.quantite-intenable';
  constructor(override readonly champ: string) {
    super();
  }
}

/** The référentiel knows no such code, whatever the day. */
export class CodeInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.code-inconnu';
  constructor(override readonly champ: string) {
    super();
  }
}

export class JuridictionIntrouvable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.juridiction-introuvable';
  override readonly champ = 'entete.juridictionId';
  constructor(readonly juridictionId: number) {
    super();
  }
}

/** A court that was closed: its cases went to another one. */
export class JuridictionFermee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.juridiction-fermee';
  override readonly champ = 'entete.juridictionId';
  constructor(readonly nom: string) {
    super();
  }
}

export class ServiceInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.service-inconnu';
  override readonly champ = 'entete.serviceId';
  constructor(readonly serviceId: number) {
    super();
  }
}

export class CompteBancaireInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.compte-bancaire-inconnu';
  override readonly champ = 'entete.compteBancaireId';
  constructor(readonly compteBancaireId: number) {
    super();
  }
}

/** Several structures are possible, and none was named. */
export class StructureAChoisir extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.structure-a-choisir';
  override readonly champ = 'entete.structureId';
}

export class TarifIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.tarif-introuvable';
  constructor(readonly tarif: string) {
    super();
  }
}

export class HorairesInvalides extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.horaires-invalides';
  override readonly champ = 'fin';
}

/** A cursor of synchronisation that this database has not given. */
export class CurseurInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.curseur-inconnu';
  override readonly champ = 'depuis';
}
