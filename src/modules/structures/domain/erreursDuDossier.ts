import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { DonneesMandat } from './mandat/DonneesMandat.ts';

/** Also said to somebody who may not know that it exists. */
export class MandatIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'mandat.introuvable';
  constructor(readonly mandatId: number) {
    super();
  }
}

export class MandatModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'mandat.modifie-entretemps';
  constructor(readonly mandatId: number) {
    super();
  }
}

/** Somebody else was quicker. It carries what was decided. */
export class MandatDejaDecide extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'mandat.deja-decide';
  constructor(readonly mandat: DonneesMandat) {
    super();
  }
}

export class MandatTermine extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'mandat.termine';
  constructor(readonly mandat: DonneesMandat) {
    super();
  }
}

/** The mandant has already given a mandat to this structure for some of these days. */
export class MandatDejaDonne extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'mandat.deja-donne';
  override readonly champ = 'mandataire';
  constructor(readonly mandatId: number) {
    super();
  }
}

export class MandatASoiMeme extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mandat.a-soi-meme';
  override readonly champ = 'mandataire';
}

/** Unknown, inactive, or a public body: a mandat is given to a prestataire. */
export class MandataireIntrouvable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'mandat.mandataire-introuvable';
  override readonly champ = 'mandataire';
}

export class PeriodeInversee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.periode-inversee';
  override readonly champ = 'au';
}

/** Also said to somebody who may not know that it exists. */
export class PieceReutilisableIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'piece.introuvable';
  constructor(readonly pieceId: number) {
    super();
  }
}

export class TypeDePieceInadmis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.type-inconnu';
  override readonly champ = 'type';
  constructor(readonly type: string) {
    super();
  }
}

export class TropDePieces extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'piece.trop-nombreuses';
  override readonly champ = 'fichier';
  constructor(readonly maximum: number) {
    super();
  }
}

/** A past change may be told late; one that is still to come is told on its day. */
export class DateAVenir extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.date-a-venir';
  override readonly champ = 'depuis';
}

/** Only a private structure that has, or is getting, a SIRET. */
export class SiretNonModifiable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.siret-non-modifiable';
  override readonly champ = 'siret';
  constructor(readonly structureId: number) {
    super();
  }
}

/** The répertoire of the INSEE does not answer, or does not know this establishment. */
export class RepertoireSansReponse extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'insee.sans-reponse';
}

export class SiretInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.siret-invalide';
  override readonly champ = 'siret';
}
