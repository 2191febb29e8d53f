export interface JetonsRevoques {
  /** Twice is once. */
  revoquer(jti: string, expireLe: Date): Promise<void>;
  /** Those that are over need not be remembered. */
  purger(avant: Date): Promise<void>;
}
