/** Codes of six digits that change every 30 seconds, as authenticator applications make them (RFC 6238). */
export interface CodesTemporels {
  /** In base 32, as it is typed into an application. */
  tirerSecret(): string;
  /** What an application reads in the QR code: `otpauth://totp/…`. */
  adresseDe(secret: string, compte: string): string;
  /** The step to which the code belongs, among the current one, the one before and the one after. */
  pasDe(secret: string, code: string, le: Date): Promise<number | undefined>;
}
