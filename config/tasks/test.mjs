import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { construire } from './build.mjs';
import { installer } from './install.mjs';
import { verifierLeCode } from './lint.mjs';
import { fichiersDe, outil, racine } from './outils.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (![undefined, 'unit', 'browser'].includes(values.only)) throw new Error('--only is unit or browser');

const total = { passed: 0, failed: 0 };

const titre = (texte) => console.log(`\n── ${texte}`);
const compter = (reussi) => {
  total[reussi ? 'passed' : 'failed'] += 1;
};

const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-test-'));

/** Counts what the run told; a run that told nothing, or that ended badly without a failed test, is one failure. */
const mocha = async (nom, fin) => {
  titre(nom);
  const specs = fichiersDe(join(racine, 'dist/test')).filter((fichier) => fichier.endsWith(fin));
  const bilan = join(dossier, `${fin}.json`);
  const code = await outil('mocha/bin/mocha.js', [
    ...['--config', 'config/mocha.json', '--require', './dist/test/support/rootHooks.js'],
    ...['--node-option', 'enable-source-maps'],
    ...['--reporter', 'config/tasks/reporter.cjs', '--reporter-option', `bilan=${bilan}`],
    ...specs.sort(),
  ]);
  const { passed, failed } = lire(bilan);
  total.passed += passed;
  total.failed += failed;
  if (specs.length === 0 || passed + failed === 0 || (code !== 0 && failed === 0)) {
    console.log(`✘ ${nom}: ${specs.length} files, exit code ${code}, no full account of the tests`);
    total.failed += 1;
  }
};

const lire = (bilan) => {
  try {
    return JSON.parse(readFileSync(bilan, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
};

const verifier = async () => {
  await installer();
  titre('types');
  const construit = await construire();
  console.log(`${construit ? '✔' : '✘'} types`);
  compter(construit);

  if (values.only === undefined) {
    titre('code');
    for (const { reussi } of await verifierLeCode()) compter(reussi);
  }
  if (values.only !== 'browser') await mocha('unit, contracts and pages', '.test.js');
  if (values.only !== 'unit') await mocha('browser journeys', '.parcours.js');
};

try {
  await verifier();
} catch (error) {
  console.error(`✘ ${error.message}`);
  total.failed += 1;
} finally {
  rmSync(dossier, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
