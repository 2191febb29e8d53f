import { expect } from 'chai';
import { CompteTechnique } from '../../../../src/modules/raccordements/domain/CompteTechnique.ts';
import { CompteTechniqueRevoque } from '../../../../src/modules/raccordements/domain/erreurs.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const apres = (jours: number): Date => new Date(LE.getTime() + jours * 86_400_000);
const par = { parId: 7, le: LE };

const creer = (): CompteTechnique =>
  CompteTechnique.creer({ id: 1, structureId: 3, login: 'TECH_1_X@cpro.fr', empreinte: 'aa' }, par);

describe('CompteTechnique', () => {
  it('porte le login que les clients connaissent', () => {
    expect(CompteTechnique.login(1, '73282932000074')).to.equal('TECH_1_73282932000074@cpro.fr');
    expect(CompteTechnique.login(12, 'FR-12 é:34')).to.equal('TECH_12_FR1234@cpro.fr');
  });

  it('expire après 424 jours, et renaît avec un autre mot de passe', () => {
    const compte = creer();
    expect(compte.donnees.expireLe).to.deep.equal(apres(424));
    compte.rappeler(apres(364));

    compte.renouveler('bb', { parId: 8, le: apres(400) });

    expect(compte.donnees).to.deep.include({
      empreinte: 'bb',
      expireLe: apres(824),
      renouveleLe: apres(400),
      rappel: null,
    });
    expect(compte.pullEvents().map(({ type, parId }) => [type, parId])).to.deep.equal([
      ['raccordements.compte-technique-cree', 7],
      ['raccordements.compte-technique-renouvele', 8],
    ]);
  });

  it('rappelle chaque seuil une fois, et le dernier seulement de ceux qui furent manqués', () => {
    const compte = creer();
    const rappels = [363, 364, 365, 394, 420, 423, 424].map((jours) => compte.rappeler(apres(jours)));

    expect(rappels).to.deep.equal([null, 60, null, 30, 4, null, null]);
    expect(creer().rappeler(apres(420))).to.equal(4);
  });

  it('révoqué, ne rappelle plus rien et ne renaît pas', () => {
    const compte = creer();
    compte.revoquer(par);

    expect(compte.rappeler(apres(420))).to.equal(null);
    expect(() => compte.renouveler('bb', par)).to.throw(CompteTechniqueRevoque);
    expect(() => compte.revoquer(par)).to.throw(CompteTechniqueRevoque);
  });
});
