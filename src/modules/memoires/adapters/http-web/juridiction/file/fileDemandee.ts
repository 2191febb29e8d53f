import { z } from 'zod';
import type { FiltresMemoires, Sens } from '../../../../application/ports/CriteresListe.ts';
import { ETATS, type CodeEtat } from '../../../../domain/etats.ts';
import type { Vue } from '../../../../domain/vues.ts';

const CODES = ETATS.map(({ code }) => code) as [CodeEtat, ...CodeEtat[]];

const texte = (longueur: number) =>
  z
    .string()
    .transform((saisi) => saisi.trim().slice(0, longueur) || undefined)
    .optional()
    .catch(undefined);

/** Which queue, as the address says it. What cannot be read is left out, and the queue is shown without it. */
export const FileDemandee = z.object({
  vue: z.enum(['a-traiter', 'en-cours', 'payes', 'tous']).catch('a-traiter'),
  etat: z.enum(CODES).optional().catch(undefined),
  numero: texte(16),
  prestataire: texte(100),
  relances: z.literal('oui').optional().catch(undefined),
  structure: z.coerce.number().int().positive().optional().catch(undefined),
});

export type FileDemandee = z.output<typeof FileDemandee>;

/** What waits is handled from the oldest; what is done is read from the latest. */
export const sensDe = (vue: Vue): Sens => (vue === 'a-traiter' || vue === 'en-cours' ? 'asc' : 'desc');

export interface CriteresDeFile {
  readonly vue: Vue;
  readonly sens: Sens;
  readonly etats: readonly CodeEtat[] | undefined;
  readonly filtres: FiltresMemoires;
}

export const criteresDe = ({
  vue,
  etat,
  numero,
  prestataire,
  relances,
  structure,
}: FileDemandee): CriteresDeFile => ({
  vue,
  sens: sensDe(vue),
  etats: etat && [etat],
  filtres: {
    ...(numero !== undefined && { numero }),
    ...(prestataire !== undefined && { texte: prestataire }),
    ...(relances !== undefined && { relances: true }),
    ...(structure !== undefined && { juridictionId: structure }),
  },
});

/** An address that keeps the queue in which the person is. */
export const adresseDans = (
  file: FileDemandee,
  chemin: string,
  suite: Readonly<Record<string, string | number | undefined>> = {},
): string => {
  const parametres = new URLSearchParams();
  const { vue, ...filtres } = file;
  const tous = { ...(vue === 'a-traiter' ? {} : { vue }), ...filtres, ...suite };
  for (const [nom, valeur] of Object.entries(tous))
    if (valeur !== undefined) parametres.set(nom, String(valeur));
  const requete = parametres.toString();
  return requete === '' ? chemin : `${chemin}?${requete}`;
};
