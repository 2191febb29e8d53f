import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { construire } from './build.mjs';
import { installer } from './install.mjs';
import { verifierLeCode } from './lint.mjs';
import { fichiersDe, lancerEnParallele, racine } from './outils.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (![undefined, 'unit', 'browser'].includes(values.only)) throw new Error('--only is unit or browser');

const total = { passed: 0, failed: 0 };

const titre = (texte) => console.log(`\n── ${texte}`);
const compter = (reussi) => {
  total[reussi ? 'passed' : 'failed'] += 1;
};

const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-test-'));

/**
 * Run side by side, each with its own databases and its own browser, the longest first. Those of the browser are three because one browser leaves half of a small machine idle; files that look
 * at the same pages are together, as a kind of page that was found good is not looked at again by the same run.
 */
const PARTIES = [
  { nom: 'every page in a browser', de: /(?:pages|anglais|petitEcran)\.parcours\.js$/, only: 'browser' },
  { nom: 'unit, contracts and pages', de: /\.test\.js$/, only: 'unit' },
  { nom: 'the main journey', de: /principal\.parcours\.js$/, only: 'browser' },
  { nom: 'the other journeys', de: /\.parcours\.js$/, only: 'browser' },
];

const A_LA_FOIS = 2;

/** Each file is of the first part that wants it. */
const repartir = () => {
  const restants = new Set(fichiersDe(join(racine, 'dist/test')));
  return PARTIES.map(({ nom, de, only }) => {
    const specs = [...restants].filter((fichier) => de.test(fichier)).sort();
    for (const fichier of specs) restants.delete(fichier);
    return { nom, specs, only };
  });
};

/** Counts what the run told; a run that told nothing, or that ended badly without a failed test, is one failure. */
const mocha = async ({ nom, specs }) => {
  const bilan = join(dossier, `${nom.replace(/\W+/g, '-')}.json`);
  const code = await lancerEnParallele(nom, process.execPath, [
    join(racine, 'node_modules/mocha/bin/mocha.js'),
    ...['--config', 'config/mocha.json', '--require', './dist/test/support/rootHooks.js'],
    ...['--node-option', 'enable-source-maps'],
    ...['--reporter', 'config/tasks/reporter.cjs', '--reporter-option', `bilan=${bilan}`],
    ...specs,
  ]);
  const { passed, failed } = lire(bilan);
  total.passed += passed;
  total.failed += failed;
  if (specs.length === 0 || passed + failed === 0 || (code !== 0 && failed === 0)) {
    console.log(`✘ ${nom}: ${specs.length} files, exit code ${code}, no full account of the tests`);
    total.failed += 1;
  }
};

/** So many works at once, in their order. */
const executer = async (travaux) => {
  const file = [...travaux];
  const suivre = async () => {
    for (let travail = file.shift(); travail; travail = file.shift())
      await chronometrer(travail.nom, travail.faire);
  };
  await Promise.all(Array.from({ length: A_LA_FOIS }, suivre));
};

const durees = [];

const chronometrer = async (nom, travail) => {
  const debut = performance.now();
  const resultat = await travail();
  durees.push(`${nom}: ${Math.round((performance.now() - debut) / 1000)} s`);
  return resultat;
};

const lire = (bilan) => {
  try {
    return JSON.parse(readFileSync(bilan, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
};

const verifier = async () => {
  await chronometrer('dependencies', installer);
  titre('types');
  const construit = await chronometrer('types', construire);
  console.log(`${construit ? '✔' : '✘'} types`);
  compter(construit);

  titre('code and tests');
  const parties = repartir().filter(({ only }) => [undefined, only].includes(values.only));
  const [premiere, ...suivantes] = parties.map((partie) => ({ nom: partie.nom, faire: () => mocha(partie) }));
  const code = { nom: 'code', faire: verifierEtCompter };
  await executer([premiere, ...(values.only === undefined ? [code] : []), ...suivantes]);
};

const verifierEtCompter = async () => {
  for (const { reussi } of await verifierLeCode()) compter(reussi);
};

try {
  await verifier();
} catch (error) {
  console.error(`✘ ${error.message}`);
  total.failed += 1;
} finally {
  rmSync(dossier, { recursive: true, force: true });
}
console.log(`\n── durations\n${durees.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
