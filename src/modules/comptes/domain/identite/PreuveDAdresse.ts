export const DUREE_DE_LA_PREUVE_MINUTES = 30;
export const CHIFFRES_DE_LA_PREUVE = 8;

/** A code sent to the address that a provider gives without vouching for it. Only its fingerprint is kept. */
export interface PreuveDAdresse {
  readonly empreinte: string;
  readonly expireLe: Date;
}

export const emettrePreuve = (empreinte: string, le: Date): PreuveDAdresse => ({
  empreinte,
  expireLe: new Date(le.getTime() + DUREE_DE_LA_PREUVE_MINUTES * 60_000),
});

/** The digits alone, however they were typed. */
export const lireCodeDePreuve = (saisie: string): string => saisie.replace(/\D/gu, '');

export const prouve = (preuve: PreuveDAdresse, empreinte: string, le: Date): boolean =>
  preuve.empreinte === empreinte && le.getTime() < preuve.expireLe.getTime();
