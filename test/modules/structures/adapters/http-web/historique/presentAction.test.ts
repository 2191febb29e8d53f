import { expect } from 'chai';
import { presentAction } from '../../../../../../src/modules/structures/adapters/http-web/historique/presentAction.ts';
import { FauxAnnuaire } from '../../../support/FauxAnnuaire.ts';
import { uneAction } from '../../../support/uneAction.ts';

describe('presentAction', () => {
  const auteurDe = async (parSupport: boolean, support: boolean) => {
    const par = (await new FauxAnnuaire().consulter([7])).get(7);
    if (!par) throw new Error('nobody');
    const action = {
      ...uneAction({ parSupport }),
      structure: '',
      par: { ...par, support },
      personne: undefined,
    };
    return presentAction(action, [], 'fr').auteur;
  };

  it('tait le nom du support pour ce qu’il a fait comme tel, même si le compte ne l’est plus', async () => {
    expect(await auteurDe(true, false)).to.deep.equal({ nom: 'Support', courriel: null, id: null });
  });

  it('nomme qui a agi en gestionnaire, même devenu support depuis', async () => {
    expect(await auteurDe(false, true)).to.include({ courriel: 'personne7@exemple.fr', id: 7 });
  });
});
