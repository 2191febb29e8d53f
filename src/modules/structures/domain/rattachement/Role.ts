/** Simple user, gestionnaire secondaire, gestionnaire principal. */
export type Role = 'SIMPLE' | 'SECONDAIRE' | 'PRINCIPAL';
