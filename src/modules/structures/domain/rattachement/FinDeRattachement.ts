/** Ended by the system, and not by a person: the people of a structure have followed it under its new SIRET. */
export interface FinDeRattachement {
  readonly le: Date;
  readonly cause: 'CHANGEMENT_DE_SIRET';
}
