import { expect } from 'chai';
import { cell } from '../../../src/platform/reference/cell.ts';
import { checkReferences } from '../../../src/platform/reference/checkReferences.ts';
import { Faults } from '../../../src/platform/reference/Faults.ts';
import type { ReferenceInvalide } from '../../../src/platform/reference/ReferenceInvalide.ts';
import { readTable } from '../../../src/platform/reference/readTable.ts';
import { referenceFaults } from '../../support/referenceFaults.ts';
import { folderOf, removeReferenceFolders } from '../../support/referenceFolder.ts';

const FRUITS = {
  file: 'fruits.csv',
  key: ['code'],
  columns: { code: cell.code, nom: cell.text, prix: cell.count, depuis: cell.dayOrNone, bio: cell.yesNo },
} as const;
const HEADER = 'code;nom;prix;depuis;bio';

const read = (content: string | Uint8Array, { ignoreOtherColumns = false } = {}) => {
  const faults = new Faults();
  const table = readTable(folderOf({ 'fruits.csv': content }), { ...FRUITS, ignoreOtherColumns }, faults);
  faults.throwIfAny();
  return table.rows;
};
const faultsOf = (...lines: string[]) => referenceFaults(() => read(`${lines.join('\n')}\n`));

describe('readTable', () => {
  after(removeReferenceFolders);

  it('lit chaque ligne selon le type de ses colonnes, dans l’ordre de l’en-tête du fichier', () => {
    const rows = read(
      'bio;code;nom;depuis;prix\noui;POMME;"Pomme; rouge";2026-02-28;120\nnon;KIWI;Kiwi;;0\n',
    );

    expect(rows).to.deep.equal([
      { line: 2, value: { code: 'POMME', nom: 'Pomme; rouge', prix: 120, depuis: '2026-02-28', bio: true } },
      { line: 3, value: { code: 'KIWI', nom: 'Kiwi', prix: 0, depuis: null, bio: false } },
    ]);
  });

  it('accepte une marque d’ordre des octets, des fins de ligne Windows et une ligne vide', () => {
    const rows = read(`\ufeff${HEADER}\r\nPOMME;Pomme;1;;oui\r\n\r\nKIWI;Kiwi;2;;non\r\n`);

    expect(rows.map(({ line, value }) => [line, value.code])).to.deep.equal([
      [2, 'POMME'],
      [4, 'KIWI'],
    ]);
  });

  it('dit toutes les fautes à la fois, avec le fichier, la ligne, la colonne et sa position', () => {
    expect(faultsOf(HEADER, 'POMME;Pomme;3O00;2026-02-30;peut-être', 'kiwi; Kiwi;-1;;oui')).to.deep.equal([
      'fruits.csv:2:prix: colonne 3, attendu un entier, reçu « 3O00 »',
      'fruits.csv:2:depuis: colonne 4, attendu un jour AAAA-MM-JJ, ou rien, reçu « 2026-02-30 »',
      'fruits.csv:2:bio: colonne 5, attendu oui ou non, reçu « peut-être »',
      'fruits.csv:3:code: colonne 1, attendu un code en majuscules, reçu « kiwi »',
      'fruits.csv:3:nom: colonne 2, attendu un texte sans espace autour, reçu «  Kiwi »',
      'fruits.csv:3:prix: colonne 3, attendu un entier, reçu « -1 »',
    ]);
  });

  it('garde chaque faute en données, pour un autre affichage', () => {
    const error = (() => {
      try {
        return read(`${HEADER}\nPOMME;;1;;oui\n`);
      } catch (caught) {
        return caught;
      }
    })();

    expect((error as ReferenceInvalide).faults).to.deep.equal([
      {
        file: 'fruits.csv',
        line: 2,
        column: 'nom',
        position: 2,
        message: 'attendu un texte sans espace autour, reçu «\u00a0\u00a0»',
      },
    ]);
  });

  it('signale une colonne absente, inconnue ou en double', () => {
    expect(faultsOf('code;nom;prix;prix;couleur;bio', 'POMME;Pomme;1;1;rouge;oui')).to.deep.equal([
      'fruits.csv:1:prix: colonne 4, colonne en double',
      'fruits.csv:1:couleur: colonne 5, colonne inconnue',
      'fruits.csv:1:depuis: colonne absente',
    ]);
  });

  it('laisse de côté les autres colonnes quand on le demande', () => {
    const rows = read(`${HEADER};couleur\nPOMME;Pomme;1;;oui;rouge\n`, { ignoreOtherColumns: true });

    expect(rows.map(({ value }) => value)).to.deep.equal([
      { code: 'POMME', nom: 'Pomme', prix: 1, depuis: null, bio: true },
    ]);
  });

  it('signale une clé en double, avec la ligne de la première', () => {
    expect(faultsOf(HEADER, 'POMME;Pomme;1;;oui', 'KIWI;Kiwi;1;;oui', 'POMME;Autre;1;;oui')).to.deep.equal([
      'fruits.csv:4:code: colonne 1, déjà présent à la ligne 2, reçu « POMME »',
    ]);
  });

  it('signale une ligne trop courte ou trop longue', () => {
    expect(faultsOf(HEADER, 'POMME;Pomme;1', 'KIWI;Kiwi;1;;oui;non')).to.deep.equal([
      'fruits.csv:2: attendues 5 cellules, reçues 3',
      'fruits.csv:3: attendues 5 cellules, reçues 6',
    ]);
  });

  it('signale un fichier vide, absent, mal encodé ou mal formé', () => {
    const faults = new Faults();
    readTable(folderOf({}), FRUITS, faults);

    expect(referenceFaults(() => read(''))).to.deep.equal(['fruits.csv: fichier vide']);
    expect(referenceFaults(() => faults.throwIfAny())).to.deep.equal([
      'fruits.csv: fichier illisible (ENOENT)',
    ]);
    expect(
      referenceFaults(() => read(Buffer.from(`${HEADER}\nPOMME;Pâte;1;;oui\n`, 'latin1'))),
    ).to.deep.equal(['fruits.csv: attendu du texte en UTF-8']);
    expect(faultsOf(HEADER, 'POMME;Pomme;1;;oui', 'KIWI;K"iwi;1;;oui')).to.deep.equal([
      'fruits.csv:3: CSV illisible (INVALID_OPENING_QUOTE)',
    ]);
  });
});

describe('checkReferences', () => {
  after(removeReferenceFolders);

  const PANIERS = {
    file: 'paniers.csv',
    key: ['code'],
    columns: { code: cell.code, fruits: cell.codesOrStar },
  } as const;

  const check = (paniers: string, fruits: string) => {
    const faults = new Faults();
    const folder = folderOf({ 'fruits.csv': fruits, 'paniers.csv': paniers });
    const cible = readTable(folder, FRUITS, faults);
    const table = readTable(folder, PANIERS, faults);
    checkReferences(table, 'fruits', ({ fruits: codes }) => (codes === '*' ? [] : codes), [cible], faults);
    faults.throwIfAny();
  };

  it('signale chaque code que l’autre fichier ne connaît pas', () => {
    const paniers = 'code;fruits\nUN;POMME,POIRE\nDEUX;*\nTROIS;FIGUE\n';

    expect(referenceFaults(() => check(paniers, `${HEADER}\nPOMME;Pomme;1;;oui\n`))).to.deep.equal([
      'paniers.csv:2:fruits: colonne 2, attendu un code de fruits.csv, reçu « POIRE »',
      'paniers.csv:4:fruits: colonne 2, attendu un code de fruits.csv, reçu « FIGUE »',
    ]);
  });

  it('ne répète pas les fautes de l’autre fichier', () => {
    const paniers = 'code;fruits\nUN;POMME\n';

    expect(referenceFaults(() => check(paniers, `${HEADER}\nPOMME;Pomme;cher;;oui\n`))).to.deep.equal([
      'fruits.csv:2:prix: colonne 3, attendu un entier, reçu « cher »',
    ]);
    expect(referenceFaults(() => check(paniers, ''))).to.deep.equal(['fruits.csv: fichier vide']);
  });
});
