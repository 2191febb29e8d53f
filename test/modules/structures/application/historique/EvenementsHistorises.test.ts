import { expect } from 'chai';
import { EvenementsHistorises } from '../../../../../src/modules/structures/application/historique/EvenementsHistorises.ts';
import { directUnitOfWork, RecordingPublisher, testIds } from '../../../../support/doubles.ts';
import { bureau } from '../../support/bureau.ts';
import { entrepotsEnMemoire } from '../../support/entrepots.ts';
import { InMemoryHistoriqueDesActions } from '../../support/InMemoryHistoriqueDesActions.ts';
import { unActeur, unGestionnaire } from '../../support/unActeur.ts';
import { uneCreation } from '../../support/uneCreation.ts';
import { unRattachement } from '../../support/unRattachement.ts';

describe('EvenementsHistorises', () => {
  const preparer = () => {
    const historique = new InMemoryHistoriqueDesActions();
    const publies = new RecordingPublisher();
    const events = new EvenementsHistorises(publies, historique, testIds);
    return { historique, publies, ...bureau(entrepotsEnMemoire(), directUnitOfWork, events) };
  };

  it('garde la création, puis chaque changement avec ce qui diffère', async () => {
    const { historique, publies, creer, modifier, structures } = preparer();
    const createur = unActeur();
    const structureId = await creer.execute(uneCreation(createur));
    const { donnees } = await structures.get(structureId);
    const acteur = unGestionnaire(structureId, createur.utilisateurId);
    const { version } = donnees;
    const fiche = { ...donnees, telephone: '0612345678' };

    await modifier.execute({ acteur, structureId, version, fiche, regime: null });

    const [creation, changement] = historique.actions;
    const commun = { structureId, parId: createur.utilisateurId, utilisateurId: null };
    expect(creation).to.deep.include({ ...commun, acte: 'structure-creee', avant: null, apres: null });
    expect(changement).to.deep.include({
      ...commun,
      acte: 'structure-modifiee.FICHE',
      avant: { telephone: donnees.telephone },
      apres: { telephone: '0612345678' },
    });
    expect(publies.published).to.have.lengthOf(2);
  });

  it('ne garde pas une fiche enregistrée sans changement', async () => {
    const { historique, creer, modifier, structures } = preparer();
    const structureId = await creer.execute(uneCreation(unActeur()));
    const { donnees } = await structures.get(structureId);

    await modifier.execute({
      acteur: unGestionnaire(structureId),
      structureId,
      version: donnees.version,
      fiche: donnees,
      regime: null,
    });

    expect(historique.actions.map(({ acte }) => acte)).to.deep.equal(['structure-creee']);
  });

  it('dit qui a décidé d’une demande, et de qui elle venait', async () => {
    const { historique, creer, decider, rattachements } = preparer();
    const structureId = await creer.execute(uneCreation(unActeur()));
    const demande = unRattachement().avec({ structureId }).enAttente().build();
    await rattachements.save(demande);
    const acteur = unGestionnaire(structureId);

    await decider.execute({
      acteur,
      rattachementId: demande.donnees.id,
      decision: { nature: 'refuser', motif: 'Inconnu' },
    });

    expect(historique.actions.at(-1)).to.deep.include({
      acte: 'rattachement-decide.REFUSEE',
      parId: acteur.utilisateurId,
      utilisateurId: demande.donnees.utilisateurId,
      apres: { statut: 'REFUSEE', motif: 'Inconnu' },
    });
  });

  it('ne garde rien de ce qui ne touche aucune structure', async () => {
    const { historique, publies } = preparer();
    const events = new EvenementsHistorises(publies, historique, testIds);

    await events.publish([{ type: 'structures.autre', survenuLe: new Date('2026-03-02T09:00:00.000Z') }]);

    expect(historique.actions).to.deep.equal([]);
    expect(publies.published).to.have.lengthOf(1);
  });
});
