import type { CommandCall } from '../../../../platform/cli/Command.ts';

/** @throws when what is given is not a whole number, or too small */
export const entierDe = ({ options }: CommandCall, nom: string, minimum: number): number | undefined => {
  const donne = options[nom];
  if (donne === undefined) return undefined;
  const lu = typeof donne === 'string' && /^\d{1,9}$/.test(donne) ? Number(donne) : Number.NaN;
  if (!(lu >= minimum))
    throw new Error(
      `--${nom.replace(/[A-Z]/g, (lettre) => `-${lettre.toLowerCase()}`)}: expected a whole number, ${minimum} at least`,
    );
  return lu;
};
