import { z } from 'zod';
import { Montant } from '../../../kernel/domain/Montant.ts';

/** At 2^53 cents and above a number does not hold its cents. */
const MAX_EUROS = 90_000_000_000_000;

const enMontant = (valeur: unknown): unknown => {
  if (valeur === undefined || valeur === null || valeur === '') return undefined;
  const texte = typeof valeur === 'number' ? enDecimales(valeur) : valeur;
  return (typeof texte === 'string' ? Montant.lire(texte) : undefined) ?? Number.NaN;
};

/** decimal(19,6) on the wire; more than two decimals that count is a fault, never a rounding. */
const enDecimales = (nombre: number): string | undefined =>
  Number.isFinite(nombre) && Math.abs(nombre) <= MAX_EUROS
    ? String(nombre).includes('e')
      ? undefined
      : String(nombre)
    : undefined;

/** An amount in euros, a number or a text ("12.5", "12,50"); undefined when it is unset. */
export const montantRecu = () =>
  z.preprocess(enMontant, z.custom<Montant>((valeur) => valeur instanceof Montant).optional()).meta({
    type: 'number',
    description: 'Euros, deux décimales au plus',
  });

/** Euros, as a number with two decimals. */
export const enEuros = (montant: Montant): number => Number(montant.centimes) / 100;

export const montantRendu = () => z.number().meta({ description: 'Euros, deux décimales' });
