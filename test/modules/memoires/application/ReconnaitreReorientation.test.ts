import { expect } from 'chai';
import { ReconnaitreReorientation } from '../../../../src/modules/memoires/application/ReconnaitreReorientation.ts';
import { ReorienterMemoire } from '../../../../src/modules/memoires/application/ReorienterMemoire.ts';
import { unAgent } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';
import { LYON, PARIS, unMonde } from '../support/unMonde.ts';

describe('ReconnaitreReorientation', () => {
  it('reconnaît celle qu’on vient de faire, et celle d’aucun autre', async () => {
    const monde = unMonde();
    const reconnaitre = new ReconnaitreReorientation(monde.reader);
    const { id: memoireId } = await monde.garder(unMemoire().complet(LYON).depose());
    const acteur = unAgent(LYON);

    expect(await reconnaitre.execute({ acteur, memoireId })).to.equal(false);
    await new ReorienterMemoire(monde.actes, monde.juridictions).execute({
      acteur,
      memoireId,
      juridictionId: PARIS,
      texte: null,
    });

    expect(await reconnaitre.execute({ acteur, memoireId })).to.equal(true);
    expect(await reconnaitre.execute({ acteur: { ...acteur, utilisateurId: 77 }, memoireId })).to.equal(
      false,
    );
    expect(await reconnaitre.execute({ acteur, memoireId: 999_999 })).to.equal(false);
  });
});
