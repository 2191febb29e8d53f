export interface JetonDelivre {
  readonly jeton: string;
  readonly dureeSecondes: number;
}

export interface JetonLu {
  readonly clientId: string;
  readonly jti: string;
  readonly expireLe: Date;
}

/** The tokens that applications show at each call. */
export interface Jetons {
  delivrer(clientId: string): Promise<JetonDelivre>;
  /** Undefined when it is not one of ours, was altered, or is over. */
  lire(jeton: string): Promise<JetonLu | undefined>;
}
