import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';

export interface FermerAutresSessionsCommand {
  readonly acteur: Acteur;
  /** The session of the page: it stays open. */
  readonly session: string;
}

export class FermerAutresSessions {
  constructor(private readonly sessions: SessionsOuvertes) {}

  execute({ acteur, session }: FermerAutresSessionsCommand): Promise<void> {
    return this.sessions.fermerToutes(acteur.utilisateurId, session);
  }
}
