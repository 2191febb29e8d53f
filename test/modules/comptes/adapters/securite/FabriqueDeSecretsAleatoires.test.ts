import { expect } from 'chai';
import { FabriqueDeSecretsAleatoires } from '../../../../../src/modules/comptes/adapters/securite/FabriqueDeSecretsAleatoires.ts';

describe('FabriqueDeSecretsAleatoires', () => {
  const fabrique = new FabriqueDeSecretsAleatoires();

  it('tire 256 bits, jamais deux fois les mêmes', () => {
    const tires = Array.from({ length: 1_000 }, () => fabrique.tirer().clair);

    expect(new Set(tires).size).to.equal(1_000);
    expect(Buffer.from(tires[0]!, 'base64url')).to.have.lengthOf(32);
  });

  it('donne une empreinte que le secret seul permet de retrouver', () => {
    const { clair, empreinte } = fabrique.tirer();

    expect(empreinte)
      .to.match(/^[0-9a-f]{64}$/)
      .and.not.include(clair);
    expect(fabrique.empreinteDe(clair)).to.equal(empreinte);
    expect(fabrique.empreinteDe('')).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});
