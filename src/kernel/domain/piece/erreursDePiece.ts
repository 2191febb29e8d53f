import { DomainError } from '../DomainError.ts';

export class PieceVide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.vide';
  override readonly champ = 'fichier';
  constructor(readonly nom: string) {
    super();
  }
}

export class NomDePieceInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.nom-invalide';
  override readonly champ = 'fichier';
  constructor(
    readonly nom: string,
    readonly maximum: number,
  ) {
    super();
  }
}

export class PieceTropLourde extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.trop-lourde';
  override readonly champ = 'fichier';
  constructor(
    readonly nom: string,
    /** In bytes. */
    readonly maximum: number,
  ) {
    super();
  }
}

/** The content is of none of the kinds that are accepted, whatever its name says. */
export class FormatDePieceRefuse extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.format-refuse';
  override readonly champ = 'fichier';
  constructor(
    readonly nom: string,
    /** The kinds that are. */
    readonly mimes: readonly string[],
  ) {
    super();
  }
}
