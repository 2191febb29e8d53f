import type { KnexSessionStore } from '../../../../platform/http/session/KnexSessionStore.ts';
import type { SessionsOuvertes } from '../../application/ports/SessionsOuvertes.ts';

export class SessionsDeLaPlateforme implements SessionsOuvertes {
  constructor(private readonly store: KnexSessionStore) {}

  fermerToutes(utilisateurId: number, saufSession?: string): Promise<void> {
    return this.store.destroyAllOf(utilisateurId, saufSession);
  }
}
