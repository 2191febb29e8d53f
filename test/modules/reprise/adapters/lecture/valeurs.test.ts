import { Temporal } from 'temporal-polyfill';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  lireInstantFrancais,
  lireJourFrancais,
} from '../../../../../src/modules/reprise/adapters/lecture/dates.ts';
import { lireChemin, lireValeurDe } from '../../../../../src/modules/reprise/adapters/lecture/lireValeur.ts';
import { lireDecimal, lireEntier } from '../../../../../src/modules/reprise/adapters/lecture/nombres.ts';
import { depuisLatin1, versLatin1 } from '../../../../../src/modules/reprise/adapters/windows1252.ts';
import { Decodeur } from '../../../../../src/modules/reprise/adapters/lecture/Decodeur.ts';

const deux = (nombre: number): string => String(nombre).padStart(2, '0');

describe('Jours et instants de l’export', () => {
  it('lit un jour, et le jour d’une date avec heure', () => {
    expect(lireJourFrancais('29/02/2024')).to.equal('2024-02-29');
    expect(lireJourFrancais('04/05/2026 23:59:59')).to.equal('2026-05-04');
  });

  for (const texte of [
    '29/02/2023',
    '31/04/2020',
    '00/01/2020',
    '01/13/2020',
    '1/1/2020',
    '2020-01-01',
    '01/01/1899',
    '01/01/2200',
    'hier',
    '01/01/20201',
    '01/01/2020 24:00:00',
  ]) {
    it(`ne lit pas « ${texte} »`, () => {
      expect(lireJourFrancais(texte)).to.equal(undefined);
      expect(lireInstantFrancais(texte)).to.equal(undefined);
    });
  }

  it('lit une heure de Paris, hiver, été et avant 1912', () => {
    expect(lireInstantFrancais('15/01/2024 00:30:00')).to.equal('2024-01-14T23:30:00.000Z');
    expect(lireInstantFrancais('15/07/2024 01:30:59')).to.equal('2024-07-14T23:30:59.000Z');
    expect(lireInstantFrancais('15/07/2024')).to.equal('2024-07-14T22:00:00.000Z');
    expect(lireInstantFrancais('01/01/1905 12:00:00')).to.equal('1905-01-01T11:50:39.000Z');
  });

  it('prend la première des deux heures d’octobre, et la suivante de celle qui manque en mars', () => {
    expect(lireInstantFrancais('27/10/2024 02:30:00')).to.equal('2024-10-27T00:30:00.000Z');
    expect(lireInstantFrancais('31/03/2024 02:30:00')).to.equal('2024-03-31T01:30:00.000Z');
  });

  it('dit ce que dit le calendrier, pour tout instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1912-01-02'), max: new Date('2199-12-30'), noInvalidDate: true }),
        (date) => {
          const { day, month, year, hour, minute, second } = Temporal.Instant.fromEpochMilliseconds(
            date.getTime(),
          )
            .toZonedDateTimeISO('UTC')
            .toPlainDateTime();
          const attendu = Temporal.PlainDateTime.from({
            year,
            month,
            day,
            hour,
            minute,
            second,
          }).toZonedDateTime('Europe/Paris');
          const texte = `${deux(day)}/${deux(month)}/${year} ${deux(hour)}:${deux(minute)}:${deux(second)}`;
          expect(lireInstantFrancais(texte)).to.equal(new Date(attendu.epochMilliseconds).toISOString());
        },
      ),
    );
  });
});

describe('Nombres de l’export', () => {
  it('lit une virgule et deux décimales au plus, des zéros en plus ne changent rien', () => {
    expect(lireDecimal('1234,5', 2)).to.equal(123_450);
    expect(lireDecimal('-0,07', 2)).to.equal(-7);
    expect(lireDecimal('12,5000', 2)).to.equal(1_250);
    expect(lireDecimal('-0', 2)).to.equal(0);
    expect(lireDecimal('9999999999999,99', 2)).to.equal(999_999_999_999_999);
  });

  for (const texte of ['12.50', '1 234,00', '12,', ',5', '-', '1,234', '12€', '1e3', '12345678901234']) {
    it(`ne lit pas « ${texte} » comme un montant`, () => {
      expect(lireDecimal(texte, 2)).to.equal(undefined);
    });
  }

  it('relit tout montant écrit avec une virgule', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (centimes) => {
        const absolu = String(Math.abs(centimes)).padStart(3, '0');
        const texte = `${centimes < 0 ? '-' : ''}${absolu.slice(0, -2)},${absolu.slice(-2)}`;
        expect(lireDecimal(texte, 2)).to.equal(centimes);
      }),
    );
  });

  it('ne lit un rang que s’il est entier et sans signe', () => {
    expect(lireEntier('12')).to.equal(12);
    expect(lireEntier('-1')).to.equal(undefined);
    expect(lireEntier('1,0')).to.equal(undefined);
  });
});

describe('Autres valeurs de l’export', () => {
  it('lit un code en minuscules comme en majuscules, et pas un autre', () => {
    const lire = lireValeurDe({ nom: 'statut', type: 'code', requise: false, codes: ['ACTIF', 'INACTIF'] });
    expect(lire('actif')).to.equal('ACTIF');
    expect(lire('PARTI')).to.equal(undefined);
  });

  it('lit une empreinte sans égard à la casse', () => {
    const lire = lireValeurDe({ nom: 'sha256', type: 'sha256', requise: true });
    expect(lire('AB'.repeat(32))).to.equal('ab'.repeat(32));
    expect(lire('ab'.repeat(31))).to.equal(undefined);
  });

  it('lit un identifiant de 64 caractères au plus', () => {
    const lire = lireValeurDe({ nom: 'id', type: 'identifiant', requise: true });
    expect(lire('x'.repeat(64))).to.equal('x'.repeat(64));
    expect(lire('x'.repeat(65))).to.equal(undefined);
  });

  for (const chemin of [
    '/etc/passwd',
    'pieces/../x',
    'pieces',
    'pieces/',
    'pieces//x',
    'pieces/./x',
    'autres/x',
    'pieces\\x',
    'pieces/a\u0000b',
    'pieces/..',
  ]) {
    it(`ne suit pas le chemin ${JSON.stringify(chemin)}`, () => {
      expect(lireChemin(chemin)).to.equal(undefined);
    });
  }

  it('suit un chemin sous pieces/', () => {
    expect(lireChemin('pieces/2024/é 1..pdf')).to.equal('pieces/2024/é 1..pdf');
  });
});

describe('Décodage', () => {
  const lire = (octets: Buffer, encodage: 'utf-8' | 'windows-1252'): string | undefined => {
    const decodeur = new Decodeur(encodage);
    decodeur.recevoir(octets);
    return decodeur.lire(0, octets.length, 2);
  };

  it('relit en windows-1252 chacun de ses caractères, l’octet nul excepté', () => {
    const octets = Array.from({ length: 255 }, (_, i) => i + 1).filter(
      (o) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(o),
    );
    const lu = lire(Buffer.from(octets), 'windows-1252') ?? '';
    expect(lu).to.have.lengthOf(250);
    for (const caractere of '€’œŸéÿ') expect(lu).to.include(caractere);
    expect([...Buffer.from(versLatin1(lu), 'latin1')]).to.deep.equal(octets);
  });

  it('refuse les trous de windows-1252, l’UTF-8 mal formé et l’octet nul', () => {
    for (const trou of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
      expect(lire(Buffer.from([0x41, trou]), 'windows-1252')).to.equal(undefined);
    expect(lire(Buffer.from([0xe9]), 'utf-8')).to.equal(undefined);
    expect(lire(Buffer.from([0xc3, 0xa9]), 'utf-8')).to.equal('é');
    expect(lire(Buffer.from([0x41, 0]), 'utf-8')).to.equal(undefined);
    expect(depuisLatin1('\u0081')).to.equal(undefined);
  });

  it('n’écrit pas en windows-1252 ce qui n’y est pas', () => {
    expect(() => versLatin1('≠')).to.throw(RangeError);
  });
});
