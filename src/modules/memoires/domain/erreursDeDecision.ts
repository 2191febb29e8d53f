import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { Probleme } from './Probleme.ts';

export class RetenueInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.retenue-invalide';
  constructor(
    readonly memoireId: number,
    readonly problemes: readonly Probleme[],
  ) {
    super();
  }
}

export class MotifInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.motif-inconnu';
  constructor(
    readonly motif: string,
    override readonly champ = 'motif',
  ) {
    super();
  }
}

/** The forclusion is declared by the magistrate in charge of taxation and by nobody else. */
export class MotifReserveALaTaxation extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.motif-reserve-a-la-taxation';
  constructor(
    readonly motif: string,
    override readonly champ = 'motif',
  ) {
    super();
  }
}

export class JuridictionInchangee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.juridiction-inchangee';
  override readonly champ = 'entete.juridictionId';
}
