import type { KnexSessionStore } from '../../../../platform/http/session/KnexSessionStore.ts';
import type { SessionOuverte, SessionsOuvertes } from '../../application/ports/SessionsOuvertes.ts';

export class SessionsDeLaPlateforme implements SessionsOuvertes {
  constructor(private readonly store: KnexSessionStore) {}

  fermerToutes(utilisateurId: number, saufSession?: string): Promise<void> {
    return this.store.destroyAllOf(utilisateurId, saufSession);
  }

  async lister(utilisateurId: number): Promise<readonly SessionOuverte[]> {
    const ouvertes = await this.store.openOf(utilisateurId);
    return ouvertes.map(({ id, openedAt, seenAt, browser, address }) => ({
      id,
      ouverteLe: openedAt,
      vueLe: seenAt,
      navigateur: browser,
      adresse: address,
    }));
  }

  fermer(utilisateurId: number, id: string): Promise<void> {
    return this.store.destroyOneOf(utilisateurId, id);
  }

  idDe(session: string): string {
    return this.store.idOf(session);
  }
}
