import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { EntreeHistorique } from './EntreeHistorique.ts';
import type { Intervention } from './Intervention.ts';
import type { Probleme } from './Probleme.ts';
import type { Acte, CodeEtat } from './etats.ts';

/** Also said to somebody who may not know that it exists. */
export class MemoireIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.introuvable';
  constructor(readonly memoireId: number) {
    super();
  }
}

export class AccuseIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.accuse-introuvable';
  constructor(readonly memoireId: number) {
    super();
  }
}

/** Taken over from another portal, two mémoires may bear the same number. */
export class NumeroAmbigu extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.numero-ambigu';
  override readonly champ = 'idMemoire';
  constructor(readonly numero: string) {
    super();
  }
}

/** Somebody who may read the mémoire may not do this to it. */
export class ActeInterdit extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'memoire.acte-interdit';
  constructor(readonly acte: Acte) {
    super();
  }
}

export class EspaceMemoiresFerme extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'memoire.espace-ferme';
  constructor(readonly structureId: number | null) {
    super();
  }
}

/** The état of the mémoire does not know this act. `derniere` tells who brought it there. */
export class ActeImpossible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'memoire.acte-impossible';
  constructor(
    readonly memoireId: number,
    readonly acte: Acte,
    readonly etat: CodeEtat,
    readonly derniere: EntreeHistorique | null,
  ) {
    super();
  }
}

/** What the person saw is no longer what is. Both fields are null when another process won at the very last moment. */
export class MemoireModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'memoire.modifie-entretemps';
  constructor(
    readonly memoireId: number,
    readonly modification: Intervention | null = null,
    readonly derniere: EntreeHistorique | null = null,
  ) {
    super();
  }
}

export class MemoireDejaDepose extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'memoire.deja-depose';
  constructor(
    readonly memoireId: number,
    readonly numero: string,
  ) {
    super();
  }
}

export class MemoireIncomplet extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.incomplet';
  constructor(
    readonly memoireId: number,
    readonly problemes: readonly Probleme[],
  ) {
    super();
  }
}
