import { DomainError } from '../../../../kernel/domain/DomainError.ts';

export class AvisDesRattachementsRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'notifications.rattachements-requis';
  override readonly champ = 'RATTACHEMENTS';
}

/** Altered, or sealed with a key that is gone. */
export class LienDeDesabonnementInvalide extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'notifications.lien-invalide';
}
