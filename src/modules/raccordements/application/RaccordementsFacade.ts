export interface RaccordementDeDemonstration {
  readonly structureId: number;
  readonly nom: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly motDePasse: string;
}

/** For demonstration data only: secrets that everybody knows. */
export interface RaccordementsFacade {
  /** Gives the login of the technical account. The same client_id again changes nothing. */
  etablirPourDemonstration(raccordement: RaccordementDeDemonstration): Promise<string>;
}
