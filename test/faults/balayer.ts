import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

const DEUX_HEURES_MS = 2 * 3_600_000;

/** What the dead left half-written goes at the next start, once it is too old to be another process's. */
export const balayer = async (terrain: Terrain): Promise<Resultat> => {
  const orphelins = await temporaires(terrain);
  await redemarrer(terrain);
  const epargnes = (await temporaires(terrain)).length;

  const jadis = new Date(Date.now() - DEUX_HEURES_MS);
  for (const fichier of orphelins) await utimes(fichier, jadis, jadis);
  await redemarrer(terrain);
  const restes = (await temporaires(terrain)).length;

  return {
    epreuve: 'R1 fichiers temporaires orphelins',
    tours: 1,
    acquittes: orphelins.length,
    gardes: restes,
    perdus: 0,
    doubles: 0,
    remarque: `${epargnes} épargnés tant qu’ils sont récents, ${restes} restent deux heures plus tard`,
    fautes: [
      ...(orphelins.length > 0 ? [] : ['no orphan to sweep: the kills did not leave any']),
      ...(epargnes === orphelins.length ? [] : ['what another process may be writing was swept']),
      ...(restes === 0 ? [] : [`${restes} temporary files are never swept`]),
    ],
  };
};

const redemarrer = async (terrain: Terrain): Promise<void> => (await terrain.demarrer()).stop();

const temporaires = async ({ fichiers }: Terrain): Promise<readonly string[]> =>
  (await readdir(join(fichiers, 'tmp'))).map((nom) => join(fichiers, 'tmp', nom));
