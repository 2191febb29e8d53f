import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../src/bootstrap/config.ts';
import { buildContainer } from '../../src/bootstrap/container.ts';
import { httpServer } from '../../src/bootstrap/httpServer.ts';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { platform } from '../../src/platform/tokens.ts';
import { unPartenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { measure, median, type Load, type Measure } from './measure.ts';
import { executer, lancer, portLibre } from './processus.ts';
import type { Ligne } from './report.ts';

/** An answer of the product for each service that is measured. */
export interface ModelesDApi {
  readonly memoires: object;
  readonly factures: object;
  readonly consulte: object;
}

interface BancDApi {
  readonly moteur: Dialect;
  readonly url: string;
  readonly taille: number;
  readonly dossier: string;
  readonly programmes: { readonly cli: string; readonly main: string; readonly nu: string };
  readonly secondes: number;
  readonly tours: number;
}

const MEMOIRES_LUS = 5_000;

interface Decor {
  readonly structureId: number;
  readonly ids: readonly number[];
}

/** The calls of a partner beside a bare node:http server that answers the same JSON from one prepared query. */
export const mesurerLApi = async (banc: BancDApi): Promise<readonly Ligne[]> => {
  const { moteur, url, taille, dossier, programmes } = banc;
  const port = await portLibre();
  const env = {
    DATABASE_URL: url,
    FICHIERS: join(dossier, 'fichiers'),
    DEMO: 'non',
    SECOND_FACTEUR: 'facultatif',
    HOTE: '127.0.0.1',
    PORT: String(port),
    URL_PUBLIQUE: `http://localhost:${port}`,
    API_APPELS_PAR_MINUTE: '10000000',
    LOG_LEVEL: 'info',
    MANDATAIRES: '0',
  };
  await executer(programmes.cli, ['db', 'migrate'], env);
  await executer(programmes.cli, ['demo', 'load', '--structures', '1', '--memoires', String(taille)], env);
  const decor = await lireDecor(url);
  const entetes = await raccorder(env, decor.structureId);

  const produit = await lancer(programmes.main, [], env);
  const appeler = async (chemin: string, corps: object): Promise<object> => {
    const reponse = await fetch(`${produit.url}${chemin}`, {
      method: 'POST',
      headers: entetes,
      body: JSON.stringify(corps),
    });
    if (reponse.status !== 200) throw new Error(`${chemin}: ${reponse.status} ${await reponse.text()}`);
    return (await reponse.json()) as object;
  };
  const modeles: ModelesDApi = {
    memoires: await appeler(EPREUVES[0].chemin, LISTE),
    consulte: await appeler(EPREUVES[1].chemin, { idMemoire: decor.ids[0] }),
    factures: await appeler(EPREUVES[2].chemin, FACTURES),
  };
  const fichier = join(dossier, 'api.json');
  await writeFile(fichier, JSON.stringify(modeles));
  const nu = await lancer(programmes.nu, [url, fichier], env);
  try {
    const lignes: Ligne[] = [];
    for (const { nom, chemin, chezLeNu, corps } of EPREUVES) {
      for (const connexions of [1, 10]) {
        const charge = (base: string, path: string): Load => ({
          url: base,
          method: 'POST',
          headers: entetes,
          connections: connexions,
          seconds: banc.secondes,
          next: suite(path, decor, corps),
          status: 200,
        });
        const mesures = await alterner(
          banc.tours,
          () => measure(charge(produit.url, chemin)),
          () => measure(charge(nu.url, chezLeNu)),
        );
        const memoire = await produit.memoire();
        lignes.push({ moteur, taille, epreuve: nom, but: 'P3', connexions, ...mesures, memoire });
        process.stderr.write(
          `${moteur} ${taille} ${nom} c=${connexions}: ${mesures.produit.rps} / ${mesures.nu.rps}\n`,
        );
      }
    }
    return lignes;
  } finally {
    await produit.stop();
    await nu.stop();
  }
};

const LISTE = { etats: ['PAYE'], parPage: 50 };
const FACTURES = {
  statutCourant: ['COMPTABILISEE'],
  rechercheFactureParFournisseur: {
    nbResultatsParPage: 50,
    pageResultatDemandee: 1,
    triColonne: 'DateDepot',
  },
};

const EPREUVES = [
  {
    nom: 'API, liste de mémoires',
    chemin: '/cpro/memoires/v1/rechercher',
    chezLeNu: '/memoires',
    corps: (): object => LISTE,
  },
  {
    nom: 'API, un mémoire',
    chemin: '/cpro/memoires/v1/consulter',
    chezLeNu: '/un',
    corps: (idMemoire: number): object => ({ idMemoire }),
  },
  {
    nom: 'API, liste de factures',
    chemin: '/cpro/factures/v1/rechercher/fournisseur',
    chezLeNu: '/factures',
    corps: (): object => FACTURES,
  },
] as const;

const suite = (
  path: string,
  { structureId, ids }: Decor,
  corps: (id: number) => object,
): (() => { readonly path: string; readonly body: string }) => {
  let rang = 0;
  return () => ({
    path,
    body: JSON.stringify({ structureId, ...corps(ids[rang++ % ids.length] ?? 0) }),
  });
};

/** One after the other, so that the drift of the machine touches both. */
const alterner = async (
  tours: number,
  produit: () => Promise<Measure>,
  nu: () => Promise<Measure>,
): Promise<{ readonly produit: Measure; readonly nu: Measure }> => {
  const [siens, autres]: [Measure[], Measure[]] = [[], []];
  for (let tour = 0; tour < tours; tour += 1) {
    siens.push(await produit());
    autres.push(await nu());
  }
  return { produit: median(siens), nu: median(autres) };
};

const lireDecor = async (url: string): Promise<Decor> => {
  const { knex, database, dialect } = openDatabase(url, 2, 0);
  try {
    if (dialect === 'postgres') await knex.raw('VACUUM (ANALYZE)');
    const { structure_id: structureId } = (await knex('memoires_memoires')
      .select('structure_id')
      .groupBy('structure_id')
      .orderByRaw('count(*) DESC')
      .first()) as { structure_id: number };
    const rows = (await knex('memoires_memoires')
      .where({ structure_id: structureId, etat: 'PAYE' })
      .select('id')
      .limit(MEMOIRES_LUS)) as { id: number }[];
    return { structureId, ids: rows.map(({ id }) => id) };
  } finally {
    await database.close();
  }
};

const raccorder = async (
  env: NodeJS.ProcessEnv,
  structureId: number,
): Promise<Readonly<Record<string, string>>> => {
  const container = await buildContainer(readConfig({ ...env, LOG_LEVEL: 'silent' }));
  try {
    const app = await httpServer(container, () => true);
    const { entetes } = await unPartenaire({ app, container }, structureId);
    return { ...entetes, 'content-type': 'application/json;charset=utf-8' };
  } finally {
    await container.get(platform.database).close();
  }
};
