import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

interface Table {
  readonly module: string;
  readonly nom: string;
}

const tablesCreees = (migration: string, contenu: string): readonly Table[] => {
  const [, module = ''] = /^\d{14}_([a-z]+)_/.exec(migration) ?? [];
  return [...contenu.matchAll(/(?:createTable|CREATE (?:TABLE|SEQUENCE))\W+(\w+)/g)].map(([, nom = '']) => ({
    module,
    nom,
  }));
};

const tables = readdirSync('migrations').flatMap((migration) =>
  tablesCreees(migration, readFileSync(join('migrations', migration), 'utf8')),
);

/** Where a table is named although it is not that place's business. */
const nommeesAilleurs = (fichier: string, contenu: string, parmi: readonly Table[]): readonly string[] =>
  parmi
    .filter(({ module, nom }) => !chezLui(module, fichier) && new RegExp(`\\b${nom}\\b`).test(contenu))
    .map(({ nom }) => `${fichier}: ${nom}`);

const chezLui = (module: string, fichier: string): boolean =>
  fichier.startsWith(module === 'platform' ? 'src/platform/' : `src/modules/${module}/adapters/persistence/`);

const sources = (dossier: string): readonly string[] =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && /\.tsx?$/.test(entree.name))
    .map((entree) => join(entree.parentPath, entree.name));

describe('Tables', () => {
  it('ne sont nommées que dans la persistance de leur module', () => {
    const fautes = sources('src').flatMap((fichier) =>
      nommeesAilleurs(fichier, readFileSync(fichier, 'utf8'), tables),
    );

    expect(tables).to.have.length.above(10);
    expect(fautes).to.deep.equal([]);
  });

  it('portent le nom du module dont une migration les crée', () => {
    expect(tables.filter(({ module, nom }) => !nom.startsWith(`${module}_`))).to.deep.equal([]);
  });

  it('nommées par un autre module, ou créées sous un autre nom, se voient', () => {
    const contenu = "database.from('structures_fiches').join('comptes_gens')";
    const parmi = [
      { module: 'structures', nom: 'structures_fiches' },
      { module: 'comptes', nom: 'comptes_gens' },
    ];

    expect(
      nommeesAilleurs('src/modules/memoires/adapters/persistence/X.ts', contenu, parmi),
    ).to.have.lengthOf(2);
    expect(
      nommeesAilleurs('src/modules/structures/adapters/persistence/X.ts', contenu, parmi),
    ).to.have.lengthOf(1);
    expect(nommeesAilleurs('src/modules/structures/application/X.ts', contenu, parmi)).to.have.lengthOf(2);
    expect(tablesCreees('20260101000000_comptes_creer.ts', "createTable('autres_gens', …")).to.deep.equal([
      { module: 'comptes', nom: 'autres_gens' },
    ]);
  });
});
