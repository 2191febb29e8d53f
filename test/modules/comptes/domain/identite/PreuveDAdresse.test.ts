import { expect } from 'chai';
import {
  DUREE_DE_LA_PREUVE_MINUTES,
  emettrePreuve,
  lireCodeDePreuve,
  prouve,
} from '../../../../../src/modules/comptes/domain/identite/PreuveDAdresse.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const apres = (minutes: number): Date => new Date(LE.getTime() + minutes * 60_000);

describe('PreuveDAdresse', () => {
  it('vaut jusqu’à son terme, pour le code envoyé seulement', () => {
    const preuve = emettrePreuve('empreinte', LE);

    expect(prouve(preuve, 'empreinte', apres(DUREE_DE_LA_PREUVE_MINUTES - 1))).to.equal(true);
    expect(prouve(preuve, 'empreinte', apres(DUREE_DE_LA_PREUVE_MINUTES))).to.equal(false);
    expect(prouve(preuve, 'autre', LE)).to.equal(false);
  });

  it('se lit comme on le saisit', () => {
    expect(lireCodeDePreuve(' 0123 4567 ')).to.equal('01234567');
    expect(lireCodeDePreuve('0123-4567')).to.equal('01234567');
  });
});
