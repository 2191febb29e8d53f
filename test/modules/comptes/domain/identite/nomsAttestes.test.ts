import { expect } from 'chai';
import { IdentiteIncomplete } from '../../../../../src/modules/comptes/domain/identite/erreurs.ts';
import { nomsAttestes } from '../../../../../src/modules/comptes/domain/identite/nomsAttestes.ts';

describe('nomsAttestes', () => {
  const lire = (nom: string): string => nomsAttestes({ nom, prenom: 'Zoé' }).nom;

  it('garde un nom tel quel, accents, tirets et apostrophes compris', () => {
    for (const nom of ['Martin', 'D’Ornano', 'DUPONT-LÉVÊQUE', 'de la Tour'])
      expect(lire(nom)).to.equal(nom.normalize('NFC'));
  });

  it('laisse de côté ce qu’un nom ne contient pas', () => {
    expect(lire('Martin (épouse Leroy)')).to.equal('Martin épouse Leroy');
    expect(lire('*Martin2')).to.equal('Martin');
    expect(lire('https://piege.example Martin')).to.equal('https piege example Martin');
  });

  it('coupe un nom trop long', () => {
    expect(lire('a'.repeat(200))).to.have.lengthOf(80);
  });

  it('refuse ce qui n’est pas un nom', () => {
    for (const nom of ['', '***', '1234']) expect(() => lire(nom)).to.throw(IdentiteIncomplete);
  });
});
