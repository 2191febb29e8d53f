import { z } from 'zod';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { NOMS_DE_FICHIERS, VERSION_DU_FORMAT, type NomDeFichier } from '../../domain/format.ts';
import type { FichierAnnonce, Manifeste } from '../../domain/Manifeste.ts';

export const MANIFESTE = 'manifeste.json';

const Version = z.object({ version: z.unknown() });

const Fichier = z.object({
  lignes: z.int().min(0),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .toLowerCase(),
});

const Corps = z.object({
  extraitLe: z.iso.datetime({ offset: true }),
  encodage: z.enum(['utf-8', 'windows-1252']),
  fichiers: z.record(z.string(), Fichier),
});

/**
 * A file may be announced with or without its `.csv`.
 * @throws ExportRefuse
 */
export const lireManifeste = (texte: string): Manifeste => {
  const json = lireJson(texte);
  const annonce = Version.safeParse(json);
  if (!annonce.success) throw new ExportRefuse('MANIFESTE_INVALIDE', MANIFESTE);
  const { version } = annonce.data;
  if (version !== VERSION_DU_FORMAT)
    throw new ExportRefuse('VERSION_INCONNUE', JSON.stringify(version ?? null));

  const lu = Corps.safeParse(json);
  if (!lu.success)
    throw new ExportRefuse('MANIFESTE_INVALIDE', lu.error.issues[0]?.path.join('.') ?? MANIFESTE);
  const { extraitLe, encodage, fichiers } = lu.data;
  return { version, extraitLe: new Date(extraitLe), encodage, fichiers: annonces(fichiers) };
};

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte.replace(/^\ufeff/, ''));
  } catch {
    throw new ExportRefuse('MANIFESTE_INVALIDE', MANIFESTE);
  }
};

const annonces = (fichiers: Readonly<Record<string, FichierAnnonce>>): Manifeste['fichiers'] => {
  const annonce = (nom: NomDeFichier): FichierAnnonce => {
    const lu = fichiers[`${nom}.csv`] ?? fichiers[nom];
    if (lu === undefined) throw new ExportRefuse('FICHIER_ABSENT', `${nom}.csv`);
    return lu;
  };
  return Object.fromEntries(NOMS_DE_FICHIERS.map((nom) => [nom, annonce(nom)])) as Manifeste['fichiers'];
};
