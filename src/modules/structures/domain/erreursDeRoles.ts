import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { StatutReclamation } from './reclamation/DonneesReclamation.ts';
import type { StatutTransmission } from './transmission/DonneesTransmission.ts';

/** Said to a gestionnaire secondaire. */
export class ReserveAuPrincipal extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'role.reserve-au-principal';
}

/** Nobody suspends, ends or changes the access of the principal; a secondaire not that of another secondaire. */
export class PersonneIntouchable extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'role.personne-intouchable';
}

/** Somebody acts on her own rattachement as if it were another's: leaving is the way. */
export class ActeSurSoiMeme extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.acte-sur-soi-meme';
}

/** The principal of an active structure does not leave before another one has the role. */
export class TransmissionRequise extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.transmission-requise';
}

/** The last gestionnaire of an active structure that has no principal. */
export class DernierGestionnaire extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.dernier-gestionnaire';
}

/** The role is handed over to somebody who is attached and whose account is open. */
export class DestinataireIndisponible extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.destinataire-indisponible';
}

/** One open proposal at most: it is cancelled before another one is made. */
export class TransmissionEnCours extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.transmission-en-cours';
  constructor(readonly transmissionId: number) {
    super();
  }
}

/** Also said to somebody who may not know that it exists. */
export class TransmissionIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'role.transmission-introuvable';
}

/** It was answered, cancelled or fell meanwhile. */
export class TransmissionClose extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.transmission-close';
  constructor(readonly statut: StatutTransmission) {
    super();
  }
}

/** The principal has nothing to claim. */
export class DejaPrincipal extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.deja-principal';
}

/** A secondaire is there to claim: it is hers to do. */
export class SecondairePresent extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.secondaire-present';
}

/** One open claim at most for a structure. */
export class ReclamationEnCours extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.reclamation-en-cours';
}

/** The principal has objected, or support has refused: the person waits before she claims again. */
export class ReclamationTropProche extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.reclamation-trop-proche';
  constructor(readonly des: Jour) {
    super();
  }
}

/** Also said to somebody who may not know that it exists. */
export class ReclamationIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'role.reclamation-introuvable';
}

/** It was decided, withdrawn, objected to or fell meanwhile. */
export class ReclamationClose extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.reclamation-close';
  constructor(readonly statut: StatutReclamation) {
    super();
  }
}

/** Whoever claims the role claims it of this fiche: the claim ends before another fiche takes its place. */
export class SiretPendantReclamation extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'role.siret-pendant-reclamation';
}

export class ReclamationEncoreOpposable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.reclamation-encore-opposable';
}

/** Nobody of support decides what she claims herself, or what is claimed from her. */
export class ReclamationPersonnelle extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'role.reclamation-personnelle';
}

export class ReserveAuSupport extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'role.reserve-au-support';
}

export class MotifRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.motif-requis';
  override readonly champ = 'motif';
}

/** An active structure has a principal: the role is claimed first. */
export class PrincipalRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.principal-requis';
}

/** A public structure is opened and closed with the judicial map. */
export class StructurePubliqueImmuable extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.structure-publique-immuable';
}

/** Its SIRET has changed: another fiche has taken its place for good, and what is decided is decided there. */
export class StructureRemplacee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'role.structure-remplacee';
  constructor(
    readonly teteId: number,
    /** "73282932000074 - Laboratoire Hermès", where it is known. */
    readonly tete: string | null = null,
  ) {
    super();
  }
}
