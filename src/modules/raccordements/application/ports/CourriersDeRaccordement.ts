export interface ExpirationProche {
  readonly structureId: number;
  readonly compteId: number;
  readonly login: string;
  readonly expireLe: Date;
  /** In days. */
  readonly reste: number;
}

/** To the people who run the raccordements of the structure. Queues, does not send: no network here. */
export interface CourriersDeRaccordement {
  expirationProche(avis: ExpirationProche): Promise<void>;
}
