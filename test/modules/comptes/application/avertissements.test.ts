import { expect } from 'chai';
import { AvertirDuChangementDeMotDePasse } from '../../../../src/modules/comptes/application/reactions/AvertirDuChangementDeMotDePasse.ts';
import { AvertirDuVerrouillage } from '../../../../src/modules/comptes/application/reactions/AvertirDuVerrouillage.ts';
import { unBancDEssai } from '../support/unBancDEssai.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

const survenuLe = new Date('2026-03-02T09:00:00.000Z');
const jusque = '2026-03-02T10:00:00.000Z';

describe('les avertissements de sécurité', () => {
  it('disent à la personne, à son adresse de connexion, jusqu’à quand le compte est verrouillé', async () => {
    const { connait, utilisateurs, courriers } = unBancDEssai();
    const { id, courriel } = await connait(
      unUtilisateur()
        .avec({ courrielContact: 'autre@exemple.fr' as never })
        .build(),
    );

    const reaction = new AvertirDuVerrouillage(utilisateurs, courriers);
    await reaction.reagir({ type: reaction.ecoute, survenuLe, utilisateurId: id, jusque });

    expect(courriers.lettres).to.deep.equal([{ sorte: 'verrouillage', a: courriel, contenu: jusque }]);
  });

  it('disent à la personne que son mot de passe a changé, et quand', async () => {
    const { connait, utilisateurs, courriers } = unBancDEssai();
    const { id, courriel } = await connait(unUtilisateur().build());

    const reaction = new AvertirDuChangementDeMotDePasse(utilisateurs, courriers);
    await reaction.reagir({ type: reaction.ecoute, survenuLe, utilisateurId: id });

    expect(courriers.lettres).to.deep.equal([
      { sorte: 'motDePasseChange', a: courriel, contenu: survenuLe.toISOString() },
    ]);
  });
});
