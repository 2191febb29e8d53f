import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import type { Dialect } from '../../src/platform/knex/Dialect.ts';
import { startPostgres } from '../support/postgres.ts';
import { Visiteur } from '../support/Visiteur.ts';
import { mesurerLApi } from './api.ts';
import { COMPTE_DU_BANC, preparer, type Decor } from './decor.ts';
import { creerLesTablesNues } from './creerLesTablesNues.ts';
import { measure, median, type Load, type Measure } from './measure.ts';
import { executer, lancer, portLibre, type Lance } from './processus.ts';
import { imprimer, type Ligne } from './report.ts';
import { imprimerLaReprise, mesurerLaReprise, type LigneDeReprise } from './reprise.ts';

/**
 * The product beside a bare node:http server, over one database and in one run: what counts is the ratio.
 * `npm run bench -- --tailles 10000,1000000 --moteurs sqlite,postgres --secondes 5 --tours 3`
 * `npm run bench -- --epreuves api`: the calls of a partner, lists of 50 and one mémoire (P3).
 * `npm run bench -- --epreuves reprise --reprise 200000`: the import of so many mémoires, beside the bare load of their rows.
 */
const { values: choix } = parseArgs({
  options: {
    tailles: { type: 'string', default: '10000,1000000' },
    moteurs: { type: 'string', default: 'sqlite,postgres' },
    secondes: { type: 'string', default: '5' },
    tours: { type: 'string', default: '3' },
    epreuves: { type: 'string', default: 'pages,api,reprise' },
    reprise: { type: 'string', default: '200000' },
  },
});
const secondes = Number(choix.secondes);
const tours = Number(choix.tours);

const racine = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CLI = join(racine, 'src', 'cli.js');
const MAIN = join(racine, 'src', 'main.js');
const NU = join(racine, 'test', 'bench', 'bareServer.js');
const NU_DE_L_API = join(racine, 'test', 'bench', 'bareApiServer.js');

interface Banc {
  readonly produit: Lance;
  readonly nu: Lance;
  readonly decor: Decor;
  readonly visiteur: Visiteur;
}

interface Epreuve {
  readonly nom: string;
  readonly but: string;
  readonly connexions: readonly number[];
  readonly produit: (banc: Banc) => Omit<Load, 'connections' | 'seconds'>;
  /** Absent: measured against another line of the product (growth, depth). */
  readonly nu?: (banc: Banc) => Omit<Load, 'connections' | 'seconds'>;
}

const liste =
  (chemin: (decor: Decor) => string) =>
  ({ produit, decor, visiteur }: Banc) => ({
    url: `${produit.url}${chemin(decor)}`,
    headers: visiteur.entetes,
    status: 200,
  });

const listeNue =
  (curseur: (decor: Decor) => string) =>
  ({ nu, decor }: Banc) => ({
    url: `${nu.url}/liste?structure=${decor.structureId}&etat=PAYE${curseur(decor)}`,
    status: 200,
  });

const epreuves: readonly Epreuve[] = [
  {
    nom: 'liste, première page',
    but: 'P1, P2',
    connexions: [1, 10],
    produit: liste(({ premierePage }) => premierePage),
    nu: listeNue(() => ''),
  },
  {
    nom: 'liste, page profonde',
    but: 'P4',
    connexions: [1, 10],
    produit: liste(({ pageProfonde }) => pageProfonde),
    nu: listeNue(({ cleProfonde: { cle, id } }) => `&cle=${encodeURIComponent(cle)}&id=${id}`),
  },
  {
    nom: 'ouvrir un mémoire',
    but: '',
    connexions: [1, 10],
    produit: ({ produit, decor, visiteur }) => ({
      url: produit.url,
      headers: visiteur.entetes,
      next: () => ({ path: `/memoires/${decor.unMemoire()}` }),
      status: 200,
    }),
    nu: ({ nu, decor }) => ({
      url: nu.url,
      next: () => ({ path: `/memoires/${decor.unMemoire()}` }),
      status: 200,
    }),
  },
  {
    nom: 'dépôt',
    but: 'P6',
    connexions: [1, 10],
    produit: ({ produit, decor, visiteur }) => ({
      url: produit.url,
      method: 'POST',
      headers: { ...visiteur.entetes, 'content-type': 'application/x-www-form-urlencoded' },
      next: () => {
        const { id, version } = decor.unBrouillon();
        return {
          path: `/memoires/${id}/depot`,
          body: new URLSearchParams({ _csrf: visiteur.jeton, version: String(version) }).toString(),
        };
      },
      status: 303,
    }),
    nu: ({ nu }) => ({ url: `${nu.url}/creer`, method: 'POST', status: 201 }),
  },
  {
    nom: 'connexion',
    but: 'P9',
    connexions: [4],
    produit: ({ produit }) => ({
      url: produit.url,
      method: 'POST',
      headers: { origin: produit.url, 'content-type': 'application/x-www-form-urlencoded' },
      next: () => ({
        path: '/connexion',
        body: new URLSearchParams(COMPTE_DU_BANC).toString(),
      }),
      status: 303,
    }),
    nu: ({ nu }) => ({ url: `${nu.url}/connexion`, method: 'POST', status: 201 }),
  },
];

const eprouver = async (
  banc: Banc,
  epreuve: Epreuve,
  connections: number,
): Promise<{ produit: Measure; nu: Measure | null }> => {
  const produit: Measure[] = [];
  const nu: Measure[] = [];
  for (let tour = 0; tour < tours; tour++) {
    produit.push(await measure({ ...epreuve.produit(banc), connections, seconds: secondes }));
    if (epreuve.nu) nu.push(await measure({ ...epreuve.nu(banc), connections, seconds: secondes }));
  }
  return { produit: median(produit), nu: nu.length > 0 ? median(nu) : null };
};

const sur = async (moteur: Dialect, url: string, taille: number, dossier: string): Promise<Ligne[]> => {
  const env = {
    DATABASE_URL: url,
    FICHIERS: join(dossier, 'fichiers'),
    DEMO: 'non',
    SECOND_FACTEUR: 'facultatif',
    HOTE: '127.0.0.1',
    LOG_LEVEL: 'info',
    MANDATAIRES: '0',
  };
  await executer(CLI, ['db', 'migrate'], env);
  await executer(
    CLI,
    ['demo', 'load', '--structures', '1', '--memoires', String(taille), '--graine', '1'],
    env,
  );
  const opened = openDatabase(url, 2, 0);
  const decor = await preparer(opened);
  await creerLesTablesNues(opened.knex);
  await opened.database.close();

  const produit = await lancer(MAIN, [], { ...env, PORT: String(await portLibre()) });
  const visiteur = new Visiteur(produit.url);
  await visiteur.envoyer('/connexion', COMPTE_DU_BANC);
  const modele = join(dossier, 'liste.html');
  await writeFile(modele, (await visiteur.lire(decor.premierePage)).html);
  const nu = await lancer(NU, [url, modele], env);
  try {
    const banc = { produit, nu, decor, visiteur };
    const lignes: Ligne[] = [];
    for (const epreuve of epreuves) {
      for (const connexions of epreuve.connexions) {
        const mesures = await eprouver(banc, epreuve, connexions);
        lignes.push({
          moteur,
          taille,
          epreuve: epreuve.nom,
          but: epreuve.but,
          connexions,
          ...mesures,
          memoire: await produit.memoire(),
        });
        process.stderr.write(
          `${moteur} ${taille} ${epreuve.nom} c=${connexions}: ${mesures.produit.rps} / ${mesures.nu?.rps ?? '–'}\n`,
        );
      }
    }
    return lignes;
  } finally {
    await produit.stop();
    await nu.stop();
  }
};

const moteurs = choix.moteurs.split(',') as Dialect[];
const epreuvesChoisies = choix.epreuves.split(',');

const avecUneBase = async (
  moteur: Dialect,
  mesurer: (url: string, dossier: string) => Promise<void>,
): Promise<void> => {
  const dossier = await mkdtemp(join(tmpdir(), 'chorus-pro-banc-'));
  const serveur = moteur === 'postgres' ? await startPostgres({ durable: true }) : null;
  try {
    await mesurer(serveur ? serveur.url : `sqlite:${join(dossier, 'banc.sqlite')}`, dossier);
  } finally {
    await serveur?.stop();
    await rm(dossier, { recursive: true, force: true });
  }
};

if (epreuvesChoisies.includes('pages')) {
  const lignes: Ligne[] = [];
  for (const moteur of moteurs)
    for (const taille of choix.tailles.split(',').map(Number))
      await avecUneBase(moteur, async (url, dossier) => {
        lignes.push(...(await sur(moteur, url, taille, dossier)));
      });
  imprimer(lignes);
}

if (epreuvesChoisies.includes('api')) {
  const lignes: Ligne[] = [];
  for (const moteur of moteurs)
    for (const taille of choix.tailles.split(',').map(Number))
      await avecUneBase(moteur, async (url, dossier) => {
        const programmes = { cli: CLI, main: MAIN, nu: NU_DE_L_API };
        lignes.push(...(await mesurerLApi({ moteur, url, taille, dossier, programmes, secondes, tours })));
      });
  imprimer(lignes);
}

if (epreuvesChoisies.includes('reprise')) {
  const memoires = Number(choix.reprise);
  const lignes: LigneDeReprise[] = [];
  for (const moteur of moteurs)
    await avecUneBase(moteur, async (url, dossier) => {
      lignes.push(await mesurerLaReprise({ moteur, url, memoires, dossier, cli: CLI }));
    });
  imprimerLaReprise(lignes);
}
