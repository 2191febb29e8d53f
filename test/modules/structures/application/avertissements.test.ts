import { expect } from 'chai';
import type {
  CourriersStructures,
  DemandeDecidee,
  DemandeRecue,
  Destinataire,
} from '../../../../src/modules/structures/application/ports/CourriersStructures.ts';
import { AvertirDemandeur } from '../../../../src/modules/structures/application/reactions/AvertirDemandeur.ts';
import { AvertirGestionnaires } from '../../../../src/modules/structures/application/reactions/AvertirGestionnaires.ts';
import { nextId } from '../../../support/doubles.ts';
import { entrepotsEnMemoire } from '../support/entrepots.ts';
import { FauxUtilisateurs } from '../support/FauxUtilisateurs.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

class CourriersGardes implements CourriersStructures {
  readonly recues: [number, DemandeRecue][] = [];
  readonly decidees: [number, DemandeDecidee][] = [];

  demandeRecue(a: Destinataire, demande: DemandeRecue): Promise<void> {
    this.recues.push([a.id, demande]);
    return Promise.resolve();
  }

  demandeDecidee(a: Destinataire, demande: DemandeDecidee): Promise<void> {
    this.decidees.push([a.id, demande]);
    return Promise.resolve();
  }
}

describe('les avertissements des rattachements', () => {
  const survenuLe = new Date('2026-03-02T09:00:00.000Z');

  const preparer = async () => {
    const entrepots = entrepotsEnMemoire();
    const structure = uneStructure().nommee('Abeille').build();
    const structureId = structure.donnees.id;
    await entrepots.structures.save(structure);
    const lier = async (rattachement: ReturnType<typeof unRattachement>) => {
      const lien = rattachement.build();
      await entrepots.rattachements.save(lien);
      return lien.donnees;
    };
    const principal = await lier(unRattachement().entre(nextId(), structureId).role('PRINCIPAL'));
    const secondaire = await lier(unRattachement().entre(nextId(), structureId).role('SECONDAIRE'));
    await lier(unRattachement().entre(nextId(), structureId));
    const demande = await lier(unRattachement().entre(nextId(), structureId).enAttente('Comptable'));
    const utilisateurs = new FauxUtilisateurs();
    const courriers = new CourriersGardes();
    const { rattachements, liens, lecteur } = entrepots;
    return {
      ...entrepots,
      principal,
      secondaire,
      demande,
      utilisateurs,
      courriers,
      avertirGestionnaires: new AvertirGestionnaires(rattachements, liens, lecteur, utilisateurs, courriers),
      avertirDemandeur: new AvertirDemandeur(rattachements, lecteur, utilisateurs, courriers),
      event: {
        rattachementId: demande.id,
        structureId,
        utilisateurId: demande.utilisateurId,
        parId: demande.utilisateurId,
        survenuLe,
      },
    };
  };

  it('préviennent d’une demande chaque gestionnaire dont le compte est ouvert', async () => {
    const { avertirGestionnaires, courriers, utilisateurs, principal, secondaire, demande, event } =
      await preparer();
    utilisateurs.fermes.add(secondaire.utilisateurId);

    await avertirGestionnaires.reagir({
      ...event,
      type: 'structures.rattachement-demande',
      parId: event.utilisateurId,
    });

    expect(courriers.recues.map(([id]) => id)).to.deep.equal([principal.utilisateurId]);
    const [[, recue] = []] = courriers.recues;
    expect(recue).to.deep.include({ rattachementId: demande.id, commentaire: 'Comptable' });
    expect(recue?.structure).to.match(/ - Abeille$/);
    expect(recue?.demandeur.id).to.equal(demande.utilisateurId);
  });

  it('se taisent quand la demande a été décidée entre-temps', async () => {
    const { avertirGestionnaires, courriers, rattachements, event } = await preparer();
    const lien = await rattachements.get(event.rattachementId);
    lien.refuser('Inconnu', 1, survenuLe);
    await rattachements.save(lien);

    await avertirGestionnaires.reagir({
      ...event,
      type: 'structures.rattachement-demande',
      parId: event.utilisateurId,
    });

    expect(courriers.recues).to.have.lengthOf(0);
  });

  it('portent au demandeur la décision et son motif', async () => {
    const { avertirDemandeur, courriers, rattachements, event } = await preparer();
    const lien = await rattachements.get(event.rattachementId);
    lien.refuser('Inconnu', 1, survenuLe);
    await rattachements.save(lien);

    await avertirDemandeur.reagir({
      ...event,
      type: 'structures.rattachement-decide',
      parId: 1,
      decision: 'REFUSEE',
      avant: { statut: 'EN_COURS_DE_VALIDATION' },
      apres: { statut: 'REFUSEE', motif: 'Inconnu' },
    });

    const [[id, decidee] = []] = courriers.decidees;
    expect(id).to.equal(event.utilisateurId);
    expect(decidee).to.deep.include({ decision: 'REFUSEE', motif: 'Inconnu' });
  });
});
