import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

const RACINE = process.cwd();

/** Each line is one import that the rules must refuse: the rule, who imports, what. */
const fautes: readonly (readonly [regle: string, de: string, vers: string])[] = [
  ['domain-pur', 'src/modules/memoires/domain/FauteA.ts', 'src/modules/memoires/application/Acte.ts'],
  ['domain-pur', 'src/modules/memoires/domain/FauteB.ts', 'src/kernel/application/Horloge.ts'],
  ['domain-pur', 'src/modules/memoires/domain/FauteC.ts', 'src/platform/technique.ts'],
  ['domain-pur', 'src/modules/memoires/domain/FauteD.ts', 'zod'],
  ['domain-pur', 'src/modules/memoires/domain/FauteE.ts', 'stdnum'],
  ['domain-pur', 'src/modules/memoires/domain/FauteF.ts', 'node:fs'],
  ['domain-pur', 'src/modules/memoires/domain/FauteG.ts', 'src/modules/structures/index.ts'],
  [
    'application-pure',
    'src/modules/memoires/application/FauteA.ts',
    'src/modules/memoires/adapters/Ecran.ts',
  ],
  ['application-pure', 'src/modules/memoires/application/FauteB.ts', 'src/platform/technique.ts'],
  ['application-pure', 'src/modules/memoires/application/FauteC.ts', 'knex'],
  ['application-pure', 'src/modules/memoires/application/FauteD.ts', 'node:crypto'],
  ['application-pure', 'src/modules/memoires/application/FauteE.ts', 'src/modules/structures/index.ts'],
  ['porte-du-module', 'src/modules/memoires/adapters/FauteA.ts', 'src/modules/structures/domain/Objet.ts'],
  [
    'porte-du-module',
    'src/modules/memoires/adapters/FauteB.ts',
    'src/modules/structures/structuresModule.ts',
  ],
  ['porte-sans-technique', 'src/modules/structures/index.ts', 'src/modules/structures/adapters/Depot.ts'],
  ['fleches-comptes', 'src/modules/comptes/adapters/Faute.ts', 'src/modules/structures/index.ts'],
  ['fleches-structures', 'src/modules/structures/adapters/Faute.ts', 'src/modules/memoires/index.ts'],
  ['fleches-aide', 'src/modules/aide/adapters/Faute.ts', 'src/modules/comptes/index.ts'],
  ['module-non-declare', 'src/modules/inconnu/adapters/Faute.ts', 'src/platform/technique.ts'],
  ['module-sans-bootstrap', 'src/modules/memoires/adapters/FauteC.ts', 'src/bootstrap/config.ts'],
  ['platform-sans-metier', 'src/platform/FauteA.ts', 'src/modules/structures/index.ts'],
  ['platform-sans-metier', 'src/platform/FauteB.ts', 'src/bootstrap/config.ts'],
  ['kernel-pur', 'src/kernel/application/FauteA.ts', 'src/platform/technique.ts'],
  ['kernel-domain-pur', 'src/kernel/domain/FauteA.ts', 'src/kernel/application/Horloge.ts'],
  ['kernel-paquets', 'src/kernel/domain/FauteB.ts', 'express'],
  ['kernel-paquets', 'src/kernel/domain/FauteC.ts', 'node:fs'],
  ['migrations-figees', 'migrations/20260101000000_test_faute.ts', 'src/platform/technique.ts'],
  ['navigateur', 'src/platform/web/browser/faute.ts', 'src/platform/technique.ts'],
  ['navigateur', 'src/platform/web/browser/fauteA.ts', 'express'],
  ['serveur-sans-navigateur', 'src/platform/FauteC.ts', 'src/platform/web/browser/page.ts'],
  ['source-sans-test', 'src/platform/FauteD.ts', 'test/support/double.ts'],
  ['paquet-non-declare', 'src/platform/FauteE.ts', 'mocha'],
  ['paquet-non-declare', 'src/platform/FauteF.ts', 'pg-types'],
  ['introuvable', 'src/platform/FauteG.ts', './absent.ts'],
  ['cercle', 'src/platform/cercleA.ts', 'src/platform/cercleB.ts'],
  ['domain-pur', 'src/modules/memoires/domain/FauteH.ts', 'type knex'],
  ['application-pure', 'src/modules/memoires/application/FauteF.ts', 'type src/platform/technique.ts'],
];

/** What the rules must let through. */
const permis: readonly (readonly [de: string, vers: string])[] = [
  ['src/modules/memoires/domain/Permis.ts', 'src/kernel/domain/Valeur.ts'],
  ['src/modules/memoires/domain/PermisA.ts', 'temporal-polyfill'],
  ['src/modules/memoires/application/Permis.ts', 'src/kernel/application/Horloge.ts'],
  ['src/modules/memoires/application/PermisA.ts', 'src/modules/memoires/domain/Permis.ts'],
  ['src/modules/memoires/adapters/Permis.ts', 'src/modules/structures/index.ts'],
  ['src/modules/memoires/adapters/PermisA.ts', 'src/platform/technique.ts'],
  ['src/modules/memoires/adapters/PermisB.ts', 'express'],
  ['src/kernel/domain/Permis.ts', 'stdnum'],
  ['src/bootstrap/Permis.ts', 'src/modules/memoires/memoiresModule.ts'],
  ['src/platform/web/browser/permis.ts', 'src/kernel/domain/Valeur.ts'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** dependency-cruiser over a house that is full of faults, with the rules of the product. */
const violationsDe = (dossier: string): readonly Violation[] => {
  const outil = join(RACINE, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const regles = join(RACINE, 'config/dependency-cruiser.cjs');
  const args = [outil, '--config', regles, '--output-type', 'json', 'src', 'migrations'];
  const sortie = execFileSync(process.execPath, args, { cwd: dossier, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return (JSON.parse(sortie) as { summary: { violations: Violation[] } }).summary.violations;
};

describe('Règles de dépendance', function () {
  this.timeout(60_000);
  let violations: readonly Violation[];
  let dossier: string;

  before(() => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-regles-'));
    const ecrire = (fichier: string, contenu: string): void => {
      mkdirSync(dirname(join(dossier, fichier)), { recursive: true });
      writeFileSync(join(dossier, fichier), contenu, { flag: 'a' });
    };
    for (const fichier of ['package.json', 'tsconfig.json', 'node_modules']) {
      symlinkSync(resolve(RACINE, fichier), join(dossier, fichier));
    }
    const imports = [...fautes.map(([, de, vers]) => [de, vers] as const), ...permis];
    for (const [de, vers] of imports) {
      const [, type, cible = ''] = /^(type )?(.+)$/.exec(vers) ?? [];
      const local = /^(src|test)\//.test(cible);
      ecrire(de, `import ${type ? 'type X from ' : ''}'${local ? join(dossier, cible) : cible}';\n`);
      if (local) ecrire(cible, '');
    }
    ecrire('src/platform/cercleB.ts', "import './cercleA.ts';\n");
    violations = violationsDe(dossier);
  });

  after(() => rmSync(dossier, { recursive: true, force: true }));

  for (const [regle, de, vers] of fautes) {
    it(`${regle} voit ${de} importer ${vers}`, () => {
      expect(violations.filter(({ from }) => from === de).map(({ rule }) => rule.name)).to.include(regle);
    });
  }

  for (const [de, vers] of permis) {
    it(`laissent ${de} importer ${vers}`, () => {
      expect(violations.filter(({ from }) => from === de).map(({ rule }) => rule.name)).to.deep.equal([]);
    });
  }
});
