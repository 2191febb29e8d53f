import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { HorairesInvalides } from '../../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import { totaux } from '../../../../../src/modules/memoires/domain/montants.ts';
import {
  calculerInterpretation,
  ligneDepuis,
} from '../../../../../src/modules/memoires/domain/tarif/calculerInterpretation.ts';
import { referentiel } from '../../support/referentiel.ts';

const JOUR = jour('2020-03-04');
const tarif = referentiel.findTarif('INTERPRETE_ORAL', JOUR)!;
const majorations = referentiel.majorations('INTERPRETE_ORAL', JOUR);

const calcul = (debut: string, fin: string) =>
  calculerInterpretation({ debut: new Date(debut), fin: new Date(fin), tarif, majorations });

const sommes = (debut: string, fin: string) =>
  calcul(debut, fin).heures.map(({ total, majorations: dues }) => [
    total.toString(),
    ...dues.map(({ majoration }) => majoration.regle),
  ]);

describe('calcul d’une interprétation', () => {
  it('majore la première heure de 40 %', () => {
    expect(sommes('2020-03-04T09:00:00Z', '2020-03-04T11:00:00Z')).to.deep.equal([
      ['42.00', 'PREMIERE_HEURE'],
      ['30.00'],
    ]);
  });

  it('doit en entier toute heure commencée', () => {
    expect(calcul('2020-03-04T09:00:00Z', '2020-03-04T09:01:00Z').total.toString()).to.equal('42.00');
    expect(calcul('2020-03-04T09:00:00Z', '2020-03-04T10:01:00Z').total.toString()).to.equal('72.00');
  });

  it('majore de 25 % la nuit, de 22 heures à 7 heures à Paris', () => {
    expect(sommes('2020-03-04T20:00:00Z', '2020-03-04T22:00:00Z')).to.deep.equal([
      ['42.00', 'PREMIERE_HEURE'],
      ['37.50', 'NUIT_22_7'],
    ]);
    expect(sommes('2020-03-04T05:00:00Z', '2020-03-04T07:00:00Z')).to.deep.equal([
      ['49.50', 'PREMIERE_HEURE', 'NUIT_22_7'],
      ['30.00'],
    ]);
  });

  it('majore de 25 % le samedi, le dimanche et les jours fériés, une seule fois', () => {
    expect(sommes('2020-03-07T09:00:00Z', '2020-03-07T10:00:00Z')).to.deep.equal([
      ['49.50', 'PREMIERE_HEURE', 'WEEKEND_FERIE'],
    ]);
    expect(sommes('2020-05-01T08:00:00Z', '2020-05-01T09:00:00Z')).to.deep.equal([
      ['49.50', 'PREMIERE_HEURE', 'WEEKEND_FERIE'],
    ]);
    expect(sommes('2020-11-01T09:00:00Z', '2020-11-01T10:00:00Z')).to.deep.equal([
      ['49.50', 'PREMIERE_HEURE', 'WEEKEND_FERIE'],
    ]);
  });

  it('cumule les majorations, chacune sur le prix de base', () => {
    expect(sommes('2020-03-07T22:00:00Z', '2020-03-07T23:00:00Z')).to.deep.equal([
      ['57.00', 'PREMIERE_HEURE', 'NUIT_22_7', 'WEEKEND_FERIE'],
    ]);
  });

  it('change de jour à minuit, à Paris', () => {
    expect(sommes('2020-03-06T22:00:00Z', '2020-03-07T00:00:00Z')).to.deep.equal([
      ['49.50', 'PREMIERE_HEURE', 'NUIT_22_7'],
      ['45.00', 'NUIT_22_7', 'WEEKEND_FERIE'],
    ]);
  });

  it('compte le temps vécu les nuits de changement d’heure', () => {
    expect(calcul('2020-03-28T21:00:00Z', '2020-03-29T06:00:00Z').heures).to.have.lengthOf(9);
    const regles = sommes('2020-10-25T04:00:00Z', '2020-10-25T07:00:00Z').map(([, ...dues]) =>
      dues.includes('NUIT_22_7'),
    );
    expect(regles).to.deep.equal([true, true, false]);
  });

  it('propose des lignes dont la somme est celle des heures', () => {
    const { lignes, total } = calcul('2020-03-06T19:30:00Z', '2020-03-07T08:10:00Z');
    expect(
      lignes.map(({ majoration, heures, montant }) => [
        majoration?.regle ?? 'BASE',
        heures,
        montant.toString(),
      ]),
    ).to.deep.equal([
      ['BASE', 13, '390.00'],
      ['PREMIERE_HEURE', 1, '12.00'],
      ['NUIT_22_7', 9, '67.50'],
      ['WEEKEND_FERIE', 9, '67.50'],
    ]);
    const tva = { tauxTva: 2000, codeTva: 'TVA_20' };
    const saisies = lignes.map((ligne) => ligneDepuis(ligne, tarif, 'Interprétation', tva));
    expect(totaux(saisies, []).ht.toString()).to.equal(total.toString()).and.to.equal('537.00');
  });

  it('refuse une fin qui ne suit pas le début, ou de trop loin', () => {
    for (const fin of ['2020-03-04T09:00:00Z', '2020-03-04T08:00:00Z', '2020-03-08T09:00:00Z', 'jamais']) {
      expect(() => calcul('2020-03-04T09:00:00Z', fin)).to.throw(HorairesInvalides);
    }
  });
});
