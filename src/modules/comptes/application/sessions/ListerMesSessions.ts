import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SessionOuverte, SessionsOuvertes } from '../ports/SessionsOuvertes.ts';

export interface MaSession extends SessionOuverte {
  /** That of the page. */
  readonly courante: boolean;
}

export class ListerMesSessions {
  constructor(private readonly sessions: SessionsOuvertes) {}

  async execute({
    acteur,
    session,
  }: {
    readonly acteur: Acteur;
    readonly session: string;
  }): Promise<readonly MaSession[]> {
    const courante = this.sessions.idDe(session);
    const ouvertes = await this.sessions.lister(acteur.utilisateurId);
    return ouvertes.map((ouverte) => ({ ...ouverte, courante: ouverte.id === courante }));
  }
}
