import { expect } from 'chai';
import { ESLint } from 'eslint';

const DOMAINE = 'src/modules/memoires/domain/Memoire.ts';
const APPLICATION = 'src/modules/memoires/application/DeposerMemoire.ts';
const NOYAU = 'src/kernel/domain/Siret.ts';
const TECHNIQUE = 'src/platform/knex/Database.ts';
const PAGE = 'src/platform/web/components/Layout.tsx';
const MIGRATION = 'migrations/20261201090000_platform_creer.ts';
const TEST = 'test/kernel/domain/Montant.test.ts';
const SOUTIEN = 'test/support/postgres.ts';

/** Code that must be refused there, and a word of what the message says. */
const refuses: readonly (readonly [fichier: string, code: string, dit: RegExp])[] = [
  [DOMAINE, 'export const a = new Date();', /time is a port/],
  [DOMAINE, 'export const a = Date.now();', /time is a port/],
  [APPLICATION, 'export const a = new Date();', /time is a port/],
  [NOYAU, 'export const a = Date.now();', /time is a port/],
  [DOMAINE, 'export const a = Math.random();', /chance is a port/],
  [TECHNIQUE, 'export const a = process.env.PORT;', /one configuration/],
  [TECHNIQUE, "export const a = process['env'];", /one configuration/],
  [TECHNIQUE, 'export const { env } = process;', /one configuration/],
  [TECHNIQUE, "import { env } from 'node:process';\nexport const a = env;", /one configuration/],
  [TEST, 'export const a = process.env.PORT;', /one configuration/],
  [TECHNIQUE, "console.log('x');", /console/],
  [MIGRATION, "console.log('x');", /console/],
  [TECHNIQUE, 'export default class A {}', /one name/],
  [
    DOMAINE,
    '@injecter class A {}\nexport const a = A;\ndeclare function injecter(x: unknown): void;',
    /plain classes/,
  ],
  [PAGE, 'export const a = <p dangerouslySetInnerHTML={{ __html: "x" }} />;', /escaped by default/],
  [PAGE, 'export const a = { dangerouslySetInnerHTML: { __html: "x" } };', /escaped by default/],
  [PAGE, 'export const a = <img src="x.png" />;', /alt/],
  [PAGE, 'export const a = <a href="javascript:alert(\'x\')">x</a>;', /javascript:|Script URL|href/i],
  [
    TECHNIQUE,
    'const f = async (): Promise<void> => {};\nexport const a = (): void => { f(); };',
    /Promises must be awaited/,
  ],
  [TECHNIQUE, 'export const a = (x: any): unknown => x;', /Unexpected any/],
  [TEST, "describe.only('x', () => undefined);", /every test runs/],
  [TEST, "it.only('x', () => undefined);", /every test runs/],
  [TEST, "it.skip('x', () => undefined);", /every test runs/],
  [TEST, "xit('x', () => undefined);", /every test runs/],
  [TEST, "it('plus tard');", /every test runs/],
  [TEST, "it('x', function () { this.skip(); });", /every test runs/],
];

/** What the same rules must let through. */
const permis: readonly (readonly [fichier: string, code: string])[] = [
  [DOMAINE, "export const a = new Date('2026-03-02T09:00:00.000Z');"],
  [TECHNIQUE, 'export const a = Date.now();'],
  [SOUTIEN, 'export const a = process.env.TEST_PG_URL;'],
  ['src/bootstrap/config.ts', 'export const a = process.env;'],
  [TEST, "it('x', () => undefined);"],
  [PAGE, 'export const a = <label for="x">x</label>;'],
];

describe('Règles de lint', function () {
  this.timeout(60_000);
  const eslint = new ESLint({ overrideConfigFile: 'config/eslint.config.mjs' });

  const messages = async (fichier: string, code: string): Promise<readonly string[]> => {
    const [resultat] = await eslint.lintText(`${code}\n`, { filePath: fichier });
    return (resultat?.messages ?? []).map(({ message }) => message);
  };

  for (const [fichier, code, dit] of refuses) {
    it(`refusent dans ${fichier} : ${code.split('\n', 1)[0] ?? ''}`, async () => {
      expect((await messages(fichier, code)).filter((message) => dit.test(message))).to.have.length.above(0);
    });
  }

  for (const [fichier, code] of permis) {
    it(`permettent dans ${fichier} : ${code}`, async () => {
      expect(await messages(fichier, code)).to.deep.equal([]);
    });
  }
});
