/** The mandats de facturation, as they stand today. */
export interface MandatsDeFacturation {
  /** The people of the mandataire may file for the mandant. */
  enVigueur(mandantId: number, mandataireId: number): Promise<boolean>;
}
