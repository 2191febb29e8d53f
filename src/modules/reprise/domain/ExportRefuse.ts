import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { RaisonDeRefus } from './raisonsDeRefus.ts';

/** The whole export is refused before anything is written. */
export class ExportRefuse extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'reprise.export-refuse';
  constructor(
    readonly raison: RaisonDeRefus,
    /** The file, entry or field at fault; nothing personal. */
    readonly objet: string,
  ) {
    super();
  }
}
