import { expect } from 'chai';
import { ZxcvbnEvaluation } from '../../../../../src/modules/comptes/adapters/securite/ZxcvbnEvaluation.ts';
import { SCORE_MIN } from '../../../../../src/modules/comptes/domain/politiqueDeMotDePasse.ts';

describe('ZxcvbnEvaluation', () => {
  const evaluation = new ZxcvbnEvaluation();

  for (const faible of [
    'motdepasse1234',
    'Bonjour123456',
    'azertyuiop12',
    'aaaaaaaaaaaaaaaa',
    'x'.repeat(128),
  ]) {
    it(`trouve « ${faible.slice(0, 20)} » facile à deviner`, async () => {
      expect(await evaluation.evaluer(faible, [])).to.be.below(SCORE_MIN);
    });
  }

  for (const fort of ['girafe tulipe marteau nuage', 'x7Gq!t29PzLw', 'le chat boit du lait froid']) {
    it(`trouve « ${fort} » difficile à deviner`, async () => {
      expect(await evaluation.evaluer(fort, [])).to.be.at.least(SCORE_MIN);
    });
  }

  it('tient compte de ce que l’on sait de la personne', async () => {
    const sansIndice = await evaluation.evaluer('wojciechowska', []);
    const avecIndice = await evaluation.evaluer('wojciechowska', ['wojciechowska']);

    expect(avecIndice).to.be.below(sansIndice);
  });
});
