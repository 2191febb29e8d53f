import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierReference } from '../../../../src/bootstrap/paths.ts';
import { NOMS_DE_FICHIERS, type NomDeFichier } from '../../../../src/modules/reprise/domain/format.ts';
import type { Encodage } from '../../../../src/modules/reprise/domain/Manifeste.ts';
import { encoder, OCTET_INVALIDE } from '../../../../src/modules/reprise/adapters/generation/encoder.ts';

/** Not built: read where it is written, whichever of the two runs. */
const SOURCES = join(dossierReference, '../../test/modules/reprise/export');
const MARQUE = '\ufeff';

/** Records of each file, the header not counted: one of them spans two lines. */
const ENREGISTREMENTS: Readonly<Record<NomDeFichier, number>> = {
  fournisseurs: 12,
  utilisateurs: 15,
  comptes_bancaires: 3,
  mandats: 3,
  memoires: 16,
  lignes: 7,
  etats: 7,
  pieces: 8,
};

export interface ForgeDExport {
  readonly encodage: Encodage;
  readonly finDeLigne: '\n' | '\r\n';
  readonly marque: boolean;
}

const PAR_DEFAUT: ForgeDExport = { encodage: 'utf-8', finDeLigne: '\n', marque: false };

const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** `{sha256}` and `{taille}` are those of the piece of the row, `{octet}` a byte that no encoding has. */
const remplir = (ligne: string): string => {
  const chemin = /;(pieces\/[^;]*)$/.exec(ligne)?.[1];
  const octets =
    chemin && ligne.includes('{sha256}') && !chemin.includes('..')
      ? readFileSync(join(SOURCES, chemin))
      : undefined;
  return ligne
    .replace('{sha256}', octets ? sha256(octets) : '2'.repeat(64))
    .replace('{taille}', String(octets?.length ?? 0))
    .replace('{octet}', OCTET_INVALIDE);
};

/** The export that is kept readable in `test/modules/reprise/export`, written as the portal of origin would. */
export const exportFaitMain = (dossier: string, forge: Partial<ForgeDExport> = {}): void => {
  const { encodage, finDeLigne, marque } = { ...PAR_DEFAUT, ...forge };
  mkdirSync(dossier, { recursive: true });
  const fichiers: Record<string, { lignes: number; sha256: string }> = {};
  for (const nom of NOMS_DE_FICHIERS) {
    const source = readFileSync(join(SOURCES, `${nom}.csv`), 'utf8');
    const texte = source.split('\n').map(remplir).join(finDeLigne);
    const octets = encoder(marque ? `${MARQUE}${texte}` : texte, encodage);
    writeFileSync(join(dossier, `${nom}.csv`), octets);
    fichiers[`${nom}.csv`] = { lignes: ENREGISTREMENTS[nom], sha256: sha256(octets) };
  }
  const manifeste = { version: 1, extraitLe: '2026-06-30T22:00:00Z', encodage, fichiers };
  writeFileSync(join(dossier, 'manifeste.json'), JSON.stringify(manifeste));
  cpSync(join(SOURCES, 'pieces'), join(dossier, 'pieces'), { recursive: true });
};

/** `fichier:ligne:colonne:code:consequence`, in the order of files, lines and columns. */
export const anomaliesAttendues = (etape?: 'LECTURE' | 'CONTROLE'): readonly string[] =>
  readFileSync(join(SOURCES, 'attendu.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((ligne) => ligne.split(';'))
    .filter(([une]) => etape === undefined || une === etape)
    .map(([, ...reste]) => reste.join(':'));

export const fichiersDe = (dossier: string): readonly string[] =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dossier.length + 1))
    .sort();
