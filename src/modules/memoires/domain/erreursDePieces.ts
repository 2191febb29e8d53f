import { DomainError } from '../../../kernel/domain/DomainError.ts';

export class PieceIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.piece-introuvable';
  constructor(readonly pieceId: number) {
    super();
  }
}

export class PiecesTropLourdes extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.pieces-trop-lourdes';
  override readonly champ = 'pieces';
  constructor(
    /** In bytes. */
    readonly maximum: number,
  ) {
    super();
  }
}

export class TropDePieces extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.trop-de-pieces';
  override readonly champ = 'pieces';
  constructor(readonly maximum: number) {
    super();
  }
}

export class TypeDePieceInconnu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.type-de-piece-inconnu';
  constructor(
    readonly type: string,
    override readonly champ = 'pieces',
  ) {
    super();
  }
}

/** A piece that was deposited stays: the court has seen it. */
export class PieceDejaDeposee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'memoire.piece-deja-deposee';
  constructor(readonly pieceId: number) {
    super();
  }
}

/** What should be a file in base64 is not. */
export class FichierIllisible extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.fichier-illisible';
  override readonly champ = 'fichier';
}

/** A file that was sent ahead of a mémoire: never sent, forgotten since, or another structure's. */
export class FichierIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.fichier-introuvable';
  constructor(
    readonly fichierId: number,
    override readonly champ = 'pieces',
  ) {
    super();
  }
}
