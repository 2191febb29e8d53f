import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';

export interface FermerSessionCommand {
  readonly acteur: Acteur;
  /** As it is listed. */
  readonly id: string;
}

/** Only the person's own; a session that is over already stays so. */
export class FermerSession {
  constructor(private readonly sessions: SessionsOuvertes) {}

  execute({ acteur, id }: FermerSessionCommand): Promise<void> {
    return this.sessions.fermer(acteur.utilisateurId, id);
  }
}
