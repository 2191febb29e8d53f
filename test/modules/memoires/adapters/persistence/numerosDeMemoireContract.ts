import { expect } from 'chai';
import type { NumerosDeMemoire } from '../../../../../src/modules/memoires/application/ports/NumerosDeMemoire.ts';

export const numerosDeMemoireContract = (numeros: () => NumerosDeMemoire): void => {
  it('donne des numéros de dix chiffres qui se suivent', async () => {
    const premier = await numeros().prochainNumero();
    const second = await numeros().prochainNumero();

    expect(premier).to.match(/^\d{10}$/);
    expect(Number(second)).to.equal(Number(premier) + 1);
  });

  it('donne aux brouillons l’année et neuf chiffres qui se suivent', async () => {
    const premier = await numeros().prochainBrouillon(2026);
    const second = await numeros().prochainBrouillon(2027);

    expect(premier).to.match(/^TMP2026\d{9}$/);
    expect(second.slice(0, 7)).to.equal('TMP2027');
    expect(Number(second.slice(7))).to.equal(Number(premier.slice(7)) + 1);
  });

  it('ne donne jamais deux fois le même, même ensemble', async () => {
    const tires = await Promise.all(Array.from({ length: 40 }, () => numeros().prochainNumero()));
    expect(new Set(tires)).to.have.lengthOf(40);
  });
};
