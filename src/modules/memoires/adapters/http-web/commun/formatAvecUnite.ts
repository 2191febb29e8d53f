import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Quantite } from '../../../../../kernel/domain/Quantite.ts';
import { formatQuantite } from '../../../../../platform/web/formats.ts';

const UN = 1_000n;
const DEUX = 2_000n;

/** The noun of a unit: its first word in French; in English what stands before "of", else its last word. */
const NOM: Readonly<Record<Langue, RegExp>> = { fr: /^\S+/, en: /^\S+(?= of )|\S+$/ };

/** Two and more in French; whatever is not one in English. */
const estPluriel = ({ milliemes }: Quantite, langue: Langue): boolean =>
  langue === 'fr' ? milliemes >= DEUX : milliemes !== UN;

const accorder = (nom: string): string => (nom.endsWith('s') ? nom : `${nom}s`);

/** 5 heures, 1 heure, 2,5 pages; without a unit, the quantity alone. */
export const formatAvecUnite = (quantite: Quantite, unite: string, langue: Langue): string => {
  const nom = unite.toLowerCase();
  const ecrite = estPluriel(quantite, langue) ? nom.replace(NOM[langue], accorder) : nom;
  return `${formatQuantite(quantite, langue)}\u00a0${ecrite}`.trim();
};
