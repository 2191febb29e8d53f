import { stdnum } from 'stdnum';

/** 14 digits, key checked (La Poste's own rule included). */
export type Siret = string & { readonly __siret: never };

export const lireSiret = (saisie: string): Siret | undefined => {
  const chiffres = saisie.replace(/[\s\u00a0\u202f.]/g, '');
  return /^\d{14}$/.test(chiffres) && stdnum.FR?.siret?.validate(chiffres).isValid
    ? (chiffres as Siret)
    : undefined;
};

/** "732 829 320 00074" */
export const siretLisible = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
