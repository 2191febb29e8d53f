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

export class PieceIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'memoire.piece-introuvable';
  constructor(readonly pieceId: number) {
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

export class JuridictionInchangee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'memoire.juridiction-inchangee';
  override readonly champ = 'entete.juridictionId';
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
  override readonly champ = 'pieces';
  constructor(readonly type: string) {
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
