export interface SessionsOuvertes {
  /** Signs a person out everywhere, but for the session given. */
  fermerToutes(utilisateurId: number, saufSession?: string): Promise<void>;
}
