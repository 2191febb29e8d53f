import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Decodeur } from '../../../../../src/modules/reprise/adapters/lecture/Decodeur.ts';
import {
  DecoupeurCsv,
  type EnregistrementCsv,
} from '../../../../../src/modules/reprise/adapters/lecture/DecoupeurCsv.ts';

interface Decoupe {
  readonly enregistrements: readonly (readonly string[])[];
  readonly lignes: readonly number[];
  readonly fautes: readonly number[];
}

/** @param largeur beyond the header, a record of several lines with another number of cells is read again as lines */
const decouper = (octets: Buffer, coupes: readonly number[] = [], largeur?: number): Decoupe => {
  const decodeur = new Decodeur('utf-8');
  const enregistrements: string[][] = [];
  const lignes: number[] = [];
  const fautes: number[] = [];
  const decoupeur = new DecoupeurCsv({
    recevoir: (recus) => decodeur.recevoir(recus),
    enregistrement: ({ nombre, ligne, debuts, fins, marques }: EnregistrementCsv) => {
      enregistrements.push(
        Array.from(
          { length: nombre },
          (_, i) => decodeur.lire(debuts[i]!, fins[i]!, marques[i]!) ?? '\ufffd',
        ),
      );
      lignes.push(ligne);
      return largeur === undefined || nombre === largeur;
    },
    faute: (ligne) => fautes.push(ligne),
  });
  let debut = 0;
  for (const coupe of [...coupes].sort((a, b) => a - b)) {
    decoupeur.pousser(octets.subarray(debut, Math.min(coupe, octets.length)));
    debut = Math.max(debut, Math.min(coupe, octets.length));
  }
  decoupeur.pousser(octets.subarray(debut));
  decoupeur.finir();
  return { enregistrements, lignes, fautes };
};

const cellule = fc.oneof(
  fc.constantFrom('', ' ', '"', '""', ';', '\n', '\r\n', 'a;b', 'é', '’', '12,50', 'fin"', '"début'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((texte) => !/[\u0000\r]/.test(texte)),
);
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((largeur) =>
    fc.array(fc.array(cellule, { minLength: largeur, maxLength: largeur }), { minLength: 1, maxLength: 12 }),
  )
  .filter((rangees) => rangees.every((rangee) => rangee.length > 1 || (rangee[0] ?? '') !== ''));

const ecrire = (rangees: readonly (readonly string[])[], fin: string, tousCites: boolean): string =>
  rangees
    .map((rangee) =>
      rangee
        .map((texte) => (tousCites || /[;"\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte))
        .join(';'),
    )
    .join(fin);

describe('DecoupeurCsv', () => {
  it('lit ce que csv-parse lit, où que le flux soit coupé', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(400), { maxLength: 8 }),
        (rangees, fin, tousCites, coupes) => {
          const texte = ecrire(rangees, fin, tousCites);
          const attendu: string[][] = parse(texte, { delimiter: ';', recordDelimiter: fin });
          const { enregistrements, fautes } = decouper(Buffer.from(texte), coupes);
          expect(enregistrements).to.deep.equal(attendu);
          expect(fautes).to.deep.equal([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('donne la même chose quelle que soit la taille des morceaux, même sur un texte fautif', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ';', '\n', '\r\n', 'a', 'é'), { maxLength: 60 }),
        fc.array(fc.nat(80), { maxLength: 10 }),
        (morceaux, coupes) => {
          const octets = Buffer.from(morceaux.join(''));
          expect(decouper(octets, coupes, 3)).to.deep.equal(decouper(octets, [], 3));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('compte les lignes du fichier, celles du milieu d’une cellule comprises', () => {
    const { lignes } = decouper(Buffer.from('a;b\r\n"1\n2\n3";x\r\n\r\ny;z'));
    expect(lignes).to.deep.equal([1, 2, 6]);
  });

  it('ne perd que la ligne d’un guillemet jamais fermé', () => {
    const { enregistrements, fautes } = decouper(Buffer.from('a;b\n1;"perdu\n2;x\n3;y\n'));
    expect(fautes).to.deep.equal([2]);
    expect(enregistrements).to.deep.equal([
      ['a', 'b'],
      ['2', 'x'],
      ['3', 'y'],
    ]);
  });

  it('ne perd que la ligne d’un guillemet qui se ferme plus loin, au mauvais endroit', () => {
    const { enregistrements, fautes } = decouper(Buffer.from('a;b\n1;"perdu\n2;"x"\n3;y\n'));
    expect(fautes).to.deep.equal([2]);
    expect(enregistrements.slice(1)).to.deep.equal([
      ['2', 'x'],
      ['3', 'y'],
    ]);
  });

  it('relit ligne à ligne ce qui, sur plusieurs lignes, n’a pas le bon nombre de cellules', () => {
    const { enregistrements, lignes, fautes } = decouper(Buffer.from('a;b\n1;"x\n2;y";z\n3;t\n'), [], 2);
    expect(lignes).to.deep.equal([1, 2, 3, 4]);
    expect(enregistrements.slice(2)).to.deep.equal([
      ['2', 'y"', 'z'],
      ['3', 't'],
    ]);
    expect(fautes).to.deep.equal([]);
  });

  it('garde un guillemet au milieu d’une cellule qui n’en commence pas par un', () => {
    expect(decouper(Buffer.from('5" de tuyau;x\n')).enregistrements).to.deep.equal([['5" de tuyau', 'x']]);
  });

  it('ne garde pas en mémoire une ligne sans fin', () => {
    const megaoctet = Buffer.alloc(1_048_576, 'x');
    const coupes = Array.from({ length: 8 }, (_, i) => (i + 1) * 1_048_576);
    const { enregistrements, fautes } = decouper(
      Buffer.concat([
        Buffer.from('a;b\n'),
        ...Array.from({ length: 8 }, () => megaoctet),
        Buffer.from('\n1;2\n'),
      ]),
      coupes,
    );
    expect(fautes).to.deep.equal([2]);
    expect(enregistrements).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
