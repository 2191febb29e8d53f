import { expect } from 'chai';
import fc from 'fast-check';
import { lireLots } from '../../../../../src/modules/reprise/adapters/lecture/lireLots.ts';
import { empreinteDe, texteDeCopie } from '../../../../../src/modules/reprise/adapters/ligneDeCopie.ts';
import type { FormeDesLignes } from '../../../../../src/modules/reprise/application/ports/ExportOuvert.ts';
import type { Anomalie } from '../../../../../src/modules/reprise/domain/Anomalie.ts';
import {
  FICHIERS,
  NOMS_DE_FICHIERS,
  type Colonne,
  type NomDeFichier,
  type TypeDeColonne,
} from '../../../../../src/modules/reprise/domain/format.ts';
import type { Encodage } from '../../../../../src/modules/reprise/domain/Manifeste.ts';

interface Lu {
  readonly texte: string;
  readonly anomalies: readonly Anomalie[];
}

const lire = async (
  fichier: NomDeFichier,
  encodage: Encodage,
  morceaux: readonly Buffer[],
  forme: FormeDesLignes,
): Promise<Lu> => {
  const octets = async function* () {
    yield* morceaux;
  };
  const anomalies: Anomalie[] = [];
  const textes: Buffer[] = [];
  for await (const lot of lireLots({ format: FICHIERS[fichier], encodage, forme }, octets())) {
    anomalies.push(...lot.anomalies);
    textes.push(lot.texte);
    for (const { ligne, valeurs } of lot.lignes) {
      const texte = texteDeCopie(valeurs);
      textes.push(Buffer.from(`${texte}\t${empreinteDe(texte)}\t${ligne}\n`));
    }
  }
  return { texte: Buffer.concat(textes).toString('utf8'), anomalies };
};

const BLANCS = ['', ' ', '\u00a0', '\u202f', '\ufeff', '\t'];
const FOND = [
  'F12',
  'Expertise\u00a0: é',
  'à la Cour',
  '€uro',
  'x’y',
  'a\\b',
  'a\tb',
  'a\nb',
  'a"b',
  'a;b',
  'x'.repeat(63),
  'é'.repeat(40),
  'y'.repeat(300),
  '0',
  '12,5',
  '-1234567890,12',
  '9999999999999,99',
  '007',
  '1,234',
  '31/12/2025',
  '29/02/2023',
  '28/10/2018 02:30:00',
  '31/03/2019 02:30:00',
  '01/07/2024 09:08:07',
  'PAYE',
  'refuse',
  'SIRET',
  '73282932000074',
  'zoe@export.example',
  'FR7630006000011234567890189',
  'pieces/a.pdf',
  'a'.repeat(64),
];
const cellule = fc
  .tuple(
    fc.constantFrom(...BLANCS),
    fc.oneof(fc.constantFrom(...FOND), fc.string({ unit: 'grapheme', maxLength: 8 })),
    fc.constantFrom(...BLANCS),
  )
  .map(([avant, fond, apres]) => `${avant}${fond}${apres}`);

/** Good values are the most frequent ones: a row with a bad one where it must have one is not handed over at all. */
const BONNES: Readonly<Partial<Record<TypeDeColonne, readonly string[]>>> = {
  jour: ['31/12/2025', '01/02/1999'],
  instant: ['28/10/2018 02:30:00', '01/07/2024 09:08:07', '05/06/2001'],
  centimes: ['0', '12,5', '-1234567890,12', '0007,10', '9999999999999,99'],
  milliemes: ['1,234', '1000', '-0,001'],
  taux: ['20', '5,5'],
  entier: ['0', '7', '1234567890123'],
};
const bonne = ({ type, codes }: Colonne): fc.Arbitrary<string> =>
  fc.constantFrom(...(codes ?? BONNES[type] ?? FOND));

const citee = (texte: string): string => `"${texte.replaceAll('"', '""')}"`;

describe('Les lignes lues en texte', () => {
  const export_ = fc.constantFrom(...NOMS_DE_FICHIERS).chain((fichier) => {
    const rangee = fc.tuple(
      ...FICHIERS[fichier].colonnes.map((colonne) =>
        fc.oneof({ weight: 18, arbitrary: bonne(colonne) }, cellule, {
          weight: colonne.requise ? 0 : 3,
          arbitrary: fc.constant(''),
        }),
      ),
    );
    return fc.record({
      fichier: fc.constant(fichier),
      rangees: fc.array(rangee, { maxLength: 12 }),
      encodage: fc.constantFrom<Encodage>('utf-8', 'windows-1252'),
      coupe: fc.nat(2_000),
    });
  });

  it('sont celles des valeurs, à l’octet près, avec les mêmes anomalies', async () => {
    await fc.assert(
      fc.asyncProperty(export_, async ({ fichier, rangees, encodage, coupe }) => {
        const entete = FICHIERS[fichier].colonnes.map(({ nom }) => nom);
        const texte = [entete, ...rangees].map((rangee) => rangee.map(citee).join(';')).join('\r\n');
        const octets = Buffer.from(texte, encodage === 'utf-8' ? 'utf8' : 'latin1');
        const morceaux = [octets.subarray(0, coupe), octets.subarray(coupe)];

        expect(await lire(fichier, encodage, morceaux, 'TEXTE')).to.deep.equal(
          await lire(fichier, encodage, morceaux, 'VALEURS'),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('gardent accents, montants et instants', async () => {
    const etats = Buffer.from(
      'memoire_id;rang;etat;date;acteur;motif;commentaire\nM1;3;PAYE;01/07/2024 09:08:07;Régie é;;"a ""b"""\n',
    );

    const { texte, anomalies } = await lire('etats', 'utf-8', [etats], 'TEXTE');

    const valeurs = 'M1\t3\tPAYE\t2024-07-01T07:08:07.000Z\tRégie é\t\\N\ta "b"';
    expect(texte).to.equal(`${valeurs}\t${empreinteDe(valeurs)}\t2\n`);
    expect(anomalies).to.deep.equal([]);
  });
});
