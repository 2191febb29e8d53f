import { DomainError } from '../../../kernel/domain/DomainError.ts';

/** Also said to somebody who may not know that it exists, or who is not its gestionnaire principal. */
export class RaccordementIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'raccordement.introuvable';
}

export class ApplicationRevoquee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'raccordement.application-revoquee';
  constructor(readonly applicationId: number) {
    super();
  }
}

export class CompteTechniqueRevoque extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'raccordement.compte-revoque';
  constructor(readonly compteId: number) {
    super();
  }
}

export class NomDApplicationRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.nom-requis';
  override readonly champ = 'nom';
}

export class DomaineRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.domaine-requis';
  override readonly champ = 'domaines';
}

export class RecouvrementInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.recouvrement-invalide';
  override readonly champ = 'jours';
  constructor(readonly maximum: number) {
    super();
  }
}

/** More than anyone has a use for: a fault of a program, or worse. */
export class TropDeRaccordements extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.trop';
  constructor(readonly maximum: number) {
    super();
  }
}

export class RaccordementModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'raccordement.modifie-entretemps';
}

/** What the client shows is not good; it never learns what is wrong with it. */
export class ClientRefuse extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'raccordement.client-refuse';
}

export class AdresseDeWebhookInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.webhook-adresse';
  override readonly champ = 'url';
}

export class WebhookDejaConnu extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'raccordement.webhook-deja';
  override readonly champ = 'url';
}

export class EtatsDeWebhookInconnus extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.webhook-etats';
  override readonly champ = 'etats';
}

export class TropDeWebhooks extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'raccordement.webhook-trop';
  constructor(readonly maximum: number) {
    super();
  }
}

/** Suspended after three days of failures, or stopped by its receiver. */
export class WebhookArrete extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'raccordement.webhook-arrete';
  constructor(readonly webhookId: number) {
    super();
  }
}
