import { expect } from 'chai';
import { comptesFacade } from '../../../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../support/testApp.ts';

describe('Un compte fermé', () => {
  const app = testApp('sqlite');

  it('n’est plus rattaché à rien, et sa gestionnaire principale ne peut pas le fermer', async () => {
    const { container } = app();
    const comptes = container.get(comptesFacade);
    const structures = container.get(structuresFacade);
    await structures.chargerReference();
    const lyon = await structures.juridictionParCode('TJ-LYON');
    const une = (courriel: string) =>
      comptes.creerActif({ courriel, nom: 'Martin', prenom: 'Zoé', motDePasse: null });
    const [agente, principale] = [await une('agente@exemple.fr'), await une('principale@exemple.fr')];
    const lien = { structureId: lyon!.id, espaces: { MEMOIRES_RECUS: 'MODIFICATION' } } as const;
    await structures.attacher({ ...lien, utilisateurId: agente, role: 'SIMPLE' });
    await structures.attacher({ ...lien, utilisateurId: principale, role: 'PRINCIPAL' });
    const habilitations = async (id: number) =>
      (await container.get(platform.acteurs).charger(id))?.habilitations.length;
    expect(await habilitations(agente)).to.equal(1);
    const survenuLe = app().clock.now();

    await container.get(platform.events).publish(
      [agente, principale].map((utilisateurId) => ({
        type: 'comptes.compte-ferme',
        survenuLe,
        utilisateurId,
      })),
    );
    await app().drain();

    expect(await habilitations(agente)).to.equal(0);
    expect(await habilitations(principale)).to.equal(1);
  });
});
