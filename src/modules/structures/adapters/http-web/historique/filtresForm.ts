import { z } from 'zod';
import { lireJour, type Jour } from '../../../../../kernel/domain/Jour.ts';

const TEXTE_AU_PLUS = 254;

/** What was typed, as it travels in the address; a page is never refused for it. */
export const filtresForm = z.object({
  structure: z.coerce.number().int().positive().optional().catch(undefined),
  acte: z.string().max(TEXTE_AU_PLUS).optional().catch(undefined),
  auteur: z.string().trim().max(TEXTE_AU_PLUS).optional().catch(undefined),
  personne: z.string().trim().max(TEXTE_AU_PLUS).optional().catch(undefined),
  du: z.string().trim().max(TEXTE_AU_PLUS).optional().catch(undefined),
  au: z.string().trim().max(TEXTE_AU_PLUS).optional().catch(undefined),
  curseur: z.string().optional().catch(undefined),
});

export type FiltresSaisis = z.output<typeof filtresForm>;

/** Undefined when it is not a day; "04/05/2026" is read as well as what a date field sends. */
export const jourSaisi = (saisi: string | undefined): Jour | null | undefined => {
  if (saisi === undefined || saisi === '') return null;
  const [, jour, mois, annee] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(saisi) ?? [];
  return lireJour(
    annee === undefined
      ? saisi
      : `${annee}-${(mois ?? '').padStart(2, '0')}-${(jour ?? '').padStart(2, '0')}`,
  );
};
