import { parseArgs } from 'node:util';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { startPostgres } from '../support/postgres.ts';
import { chronometrerLesReponses } from './chronometrerLesReponses.ts';
import { envoyerPlusieursFois } from './envoyerPlusieursFois.ts';
import { imprimerLeBilan, type ResultatSur } from './imprimerLeBilan.ts';
import { mesurerLaGrandeStructure } from './mesurerLaGrandeStructure.ts';
import type { Resultat } from './Resultat.ts';
import { seDisputer } from './seDisputer.ts';
import { Terrain } from './Terrain.ts';
import { troublerLeCourriel } from './troublerLeCourriel.ts';
import { tuerAuPoint } from './tuerAuPoint.ts';
import { tuerPendantLesDepots } from './tuerPendantLesDepots.ts';
import { tuerPendantSoumettre } from './tuerPendantSoumettre.ts';

/**
 * What happens to deposits when things break, on the built product and on both databases. On the loopback only; ends what
 * it starts. Exit code 1 when anything acknowledged is lost, is there twice or is not whole, or
 * when a page takes a time that it may not.
 * `npm run faults -- --moteurs sqlite,postgres --epreuves R1,R2,R8,R13,R14,API,durees,ampleur --tours 20`
 */
const { values: choix } = parseArgs({
  options: {
    moteurs: { type: 'string', default: 'sqlite,postgres' },
    epreuves: { type: 'string', default: 'R1,R2,R8,R13,R14,API,durees,ampleur' },
    tours: { type: 'string', default: '20' },
  },
});

const tours = Number(choix.tours);

const EPREUVES: Readonly<Record<string, (terrain: Terrain) => Promise<readonly Resultat[]>>> = {
  R1: (terrain) => tuerPendantLesDepots(terrain, tours),
  R2: tuerAuPoint,
  R8: troublerLeCourriel,
  R13: (terrain) => envoyerPlusieursFois(terrain, Math.ceil(tours / 4)),
  R14: (terrain) => seDisputer(terrain, tours),
  API: (terrain) => tuerPendantSoumettre(terrain, tours),
  durees: async (terrain) => {
    await terrain.demarrer();
    return chronometrerLesReponses(terrain, tours * 10);
  },
  ampleur: (terrain) => mesurerLaGrandeStructure(terrain, tours * 2),
};

const eprouver = async (moteur: Dialect): Promise<readonly ResultatSur[]> => {
  const serveur = moteur === 'postgres' ? await startPostgres({ durable: true }) : null;
  try {
    const resultats: ResultatSur[] = [];
    for (const nom of choix.epreuves.split(',')) {
      const epreuve = EPREUVES[nom];
      if (!epreuve) throw new Error(`no such test: ${nom}`);
      const terrain = await Terrain.ouvrir(moteur, serveur);
      try {
        resultats.push(...(await epreuve(terrain)).map((resultat) => ({ moteur, ...resultat })));
      } finally {
        await terrain.fermer();
      }
      process.stderr.write(`${moteur} ${nom} done\n`);
    }
    return resultats;
  } finally {
    await serveur?.stop();
  }
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const resultats: ResultatSur[] = [];
for (const moteur of choix.moteurs.split(',') as Dialect[]) resultats.push(...(await eprouver(moteur)));
imprimerLeBilan(resultats);
process.exitCode = resultats.some(({ perdus, doubles, fautes }) => perdus + doubles + fautes.length > 0)
  ? 1
  : 0;
