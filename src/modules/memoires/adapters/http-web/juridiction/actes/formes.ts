import { z } from 'zod';
import { Montant } from '../../../../../../kernel/domain/Montant.ts';
import { LONGUEURS } from '../../../../domain/limites.ts';
import type { Retenue, Retenues } from '../../../../domain/Retenues.ts';
import { lignesParRang } from './lignesParRang.ts';

const version = z.coerce.number().int().nonnegative();

/** A browser sends each end of line as two characters. */
const texteLibre = z
  .string()
  .default('')
  .transform((saisi) => saisi.replace(/\r\n/g, '\n').trim())
  .pipe(z.string().max(LONGUEURS.texte, { error: 'recus.texte-trop-long' }));

const texteRequis = texteLibre.pipe(z.string().min(1, { error: 'recus.texte-requis' }));

export const FormeDirecte = z.object({ version });

export const FormeTexte = z.object({ version, texte: texteLibre });

export const FormeReponse = z.object({ version, texte: texteRequis });

export const FormeMotif = z.object({
  version,
  motif: z.string({ error: 'recus.motif-requis' }).min(1, { error: 'recus.motif-requis' }),
  texte: texteRequis,
});

export const FormeReorientation = z.object({
  version,
  juridictionId: z.coerce
    .number({ error: 'recus.juridiction-requise' })
    .int()
    .positive({ error: 'recus.juridiction-requise' }),
  texte: texteLibre,
});

const montantRetenu = z
  .string({ error: 'recus.montant-requis' })
  .trim()
  .min(1, { error: 'recus.montant-requis' })
  .transform((saisi, contexte) => {
    const montant = Montant.lire(saisi);
    if (montant) return montant;
    contexte.issues.push({ code: 'custom', message: 'recus.montant-illisible', input: saisi });
    return z.NEVER;
  });

const LigneRetenue = z.object({
  montantRetenu,
  motifReduction: z.string().default(''),
  texteReduction: texteLibre,
});

/** By the rank that each line bears; its place in the form says nothing, since the parser closes the gaps. */
const parRang = z
  .preprocess(
    (lu: unknown) => lignesParRang(lu) ?? null,
    z.record(z.string().regex(/^\d{1,4}$/), LigneRetenue, { error: 'recus.ligne-illisible' }),
  )
  .transform((lignes) =>
    Object.entries(lignes).map(
      ([rang, { montantRetenu: montant, motifReduction: code, texteReduction: texte }]): Retenue => ({
        rang: Number(rang),
        montant,
        motif: code === '' && texte === '' ? null : { code, texte },
      }),
    ),
  );

export const FormeRetenues = z
  .object({ version, lignes: parRang, debours: parRang })
  .transform(({ lignes, debours, ...reste }) => ({
    ...reste,
    retenues: { lignes, debours } satisfies Retenues,
  }));
