import type { Appel } from './Appel.ts';

export interface Identification {
  /** The header `Authorization`, as it came. */
  readonly authorization: string | undefined;
  /** The header `cpro-account`: base64 of "login:password". */
  readonly compte: string | undefined;
}

/** An application whose token was read. */
export interface ApplicationReconnue {
  readonly applicationId: number;
  /** The domains that it has subscribed to: "factures", "structures" … */
  readonly domaines: ReadonlySet<string>;
}

/** One line of the journal of an application. Times in ms. */
export interface LigneDeJournal {
  readonly applicationId: number;
  readonly compteId: number | null;
  readonly route: string;
  readonly statut: number;
  readonly codeRetour: number | null;
  readonly duree: number;
  readonly le: Date;
}

/** Who calls, on whose behalf. Both are needed on each call. */
export interface ApiGateway {
  /** @throws ApiRefusal 400 without a bearer, 401 for a token that is expired, revoked or not ours, 429 */
  reconnaitre(identification: Identification): Promise<ApplicationReconnue>;
  /** @throws ApiRefusal 401 when the technical account is unknown, expired, or not one of this application */
  ouvrir(application: ApplicationReconnue, identification: Identification): Appel;
  noter(ligne: LigneDeJournal): void;
}
