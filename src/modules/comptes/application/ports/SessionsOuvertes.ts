export interface SessionOuverte {
  /** Opens nothing: it only names the session. */
  readonly id: string;
  readonly ouverteLe: Date;
  readonly vueLe: Date;
  /** As the browser names itself. */
  readonly navigateur: string | null;
  /** Without its end. */
  readonly adresse: string | null;
}

export interface SessionsOuvertes {
  /** Signs a person out everywhere, but for the session given. */
  fermerToutes(utilisateurId: number, saufSession?: string): Promise<void>;
  /** The last seen first. */
  lister(utilisateurId: number): Promise<readonly SessionOuverte[]>;
  /** Ends one session of the person; nothing happens when there is none, or when it is somebody else's. */
  fermer(utilisateurId: number, id: string): Promise<void>;
  /** The id under which the session of the page is listed. */
  idDe(session: string): string;
}
