import { expect } from 'chai';
import type { DomainEvent } from '../../../../../src/kernel/domain/DomainEvent.ts';
import type {
  CourriersDesRoles,
  LettreDeRole,
} from '../../../../../src/modules/structures/application/ports/CourriersDesRoles.ts';
import type { Destinataire } from '../../../../../src/modules/structures/application/ports/CourriersStructures.ts';
import { AvertirDeLaReclamation } from '../../../../../src/modules/structures/application/reactions/AvertirDeLaReclamation.ts';
import { AvertirDeLaTransmission } from '../../../../../src/modules/structures/application/reactions/AvertirDeLaTransmission.ts';
import { AvertirDuChangementDeRole } from '../../../../../src/modules/structures/application/reactions/AvertirDuChangementDeRole.ts';
import { AvertirDuStatutDeRattachement } from '../../../../../src/modules/structures/application/reactions/AvertirDuStatutDeRattachement.ts';
import { AvertirDuStatutDeStructure } from '../../../../../src/modules/structures/application/reactions/AvertirDuStatutDeStructure.ts';
import { DistributionDesLettres } from '../../../../../src/modules/structures/application/reactions/DistributionDesLettres.ts';
import { bureauDesRoles } from '../../support/bureauDesRoles.ts';
import { unActeur } from '../../support/unActeur.ts';
import { personnages, uneEquipe, type Personnage } from '../../support/uneEquipe.ts';

class CourriersGardes implements CourriersDesRoles {
  readonly postees: [number, LettreDeRole][] = [];

  poster(a: Destinataire, lettre: LettreDeRole): Promise<void> {
    this.postees.push([a.id, lettre]);
    return Promise.resolve();
  }
}

const JOURS_15_MS = 15 * 24 * 60 * 60 * 1000;

const preparer = async () => {
  const service = bureauDesRoles();
  const equipe = await uneEquipe(service);
  const courriers = new CourriersGardes();
  const { lecteur, liens, utilisateurs, reclamations, published } = service;
  const lettres = new DistributionDesLettres(lecteur, liens, utilisateurs, courriers);
  const reactions = [
    new AvertirDuChangementDeRole(lettres),
    new AvertirDuStatutDeRattachement(lettres),
    new AvertirDeLaTransmission(lettres),
    new AvertirDeLaReclamation(reclamations, lettres),
    new AvertirDuStatutDeStructure(lettres),
  ];
  const nomDe = (id: number): Personnage | undefined => personnages.find((qui) => equipe.ids[qui] === id);
  /** What was written since the last time: to whom, and which letter. */
  const courrier = async (): Promise<readonly string[]> => {
    for (const event of published.splice(0)) {
      for (const reaction of reactions) {
        if (reaction.ecoute === event.type)
          await (reaction.reagir as (un: DomainEvent) => Promise<void>).call(reaction, event);
      }
    }
    return courriers.postees.splice(0).map(([id, { nature }]) => `${nomDe(id) ?? id}: ${nature}`);
  };
  return { ...service, ...equipe, courrier };
};

describe('les lettres des rôles', () => {
  it('disent à une personne qu’elle est nommée, puis retirée', async () => {
    const { nommer, retirerSecondaire, acteur, structureId, lien, courrier } = await preparer();
    const acte = { acteur: await acteur('principal'), structureId, rattachementId: lien('simple') };
    await nommer.execute(acte);
    await retirerSecondaire.execute(acte);
    expect(await courrier()).to.deep.equal(['simple: secondaire-nomme', 'simple: secondaire-retire']);
  });

  it('disent à chacun ce que devient une transmission', async () => {
    const { proposer, annuler, repondre, acteur, structureId, lien, courrier } = await preparer();
    const principal = await acteur('principal');
    const demande = {
      acteur: principal,
      structureId,
      rattachementId: lien('simple'),
      roleRestant: 'SIMPLE',
    } as const;
    const simple = await acteur('simple');

    await annuler.execute({ acteur: principal, transmissionId: await proposer.execute(demande) });
    expect(await courrier()).to.deep.equal([
      'simple: transmission-a-accepter',
      'simple: transmission-annulee',
    ]);
    const declinee = await proposer.execute(demande);
    await repondre.execute({ acteur: simple, transmissionId: declinee, reponse: 'DECLINER' });
    expect(await courrier()).to.deep.equal([
      'simple: transmission-a-accepter',
      'principal: transmission-declinee',
    ]);
    const acceptee = await proposer.execute(demande);
    await repondre.execute({ acteur: simple, transmissionId: acceptee, reponse: 'ACCEPTER' });
    expect(await courrier()).to.deep.equal([
      'simple: transmission-a-accepter',
      'principal: transmission-acceptee-a-l-ancien',
      'simple: transmission-acceptee-au-nouveau',
      'secondaire: principal-change',
    ]);
  });

  it('disent à chacun ce que devient une réclamation', async () => {
    const {
      reclamer,
      retirerReclamation,
      sOpposer,
      confier,
      deciderReclamation,
      clock,
      acteur,
      lien,
      courrier,
    } = await preparer();
    const secondaire = await acteur('secondaire');
    const principal = await acteur('principal');
    const demande = { acteur: secondaire, rattachementId: lien('secondaire'), motif: 'Parti' };

    await retirerReclamation.execute({ acteur: secondaire, reclamationId: await reclamer.execute(demande) });
    expect(await courrier()).to.deep.equal([
      'principal: reclamation-a-examiner',
      'secondaire: reclamation-recue',
      'principal: reclamation-retiree',
    ]);
    const opposee = await reclamer.execute(demande);
    await sOpposer.execute({ acteur: principal, reclamationId: opposee, motif: 'Présent' });
    expect((await courrier()).slice(2)).to.deep.equal(['secondaire: reclamation-opposee']);

    for (const decision of ['REJETEE', 'ACCEPTEE'] as const) {
      clock.advance(2 * JOURS_15_MS);
      const reclamationId = await reclamer.execute(demande);
      await courrier();
      clock.advance(JOURS_15_MS);
      await confier.execute();
      expect(await courrier()).to.deep.equal([
        'secondaire: reclamation-au-support',
        'principal: reclamation-au-support',
      ]);
      const support = { ...unActeur(), support: true };
      await deciderReclamation.execute({ acteur: support, reclamationId, decision, motif: 'Vu' });
      expect(await courrier()).to.deep.equal(
        decision === 'REJETEE'
          ? ['secondaire: reclamation-rejetee', 'principal: reclamation-rejetee-au-principal']
          : ['secondaire: reclamation-acceptee', 'principal: reclamation-acceptee-a-l-ancien'],
      );
    }
  });

  it('disent à une personne ce qu’un gestionnaire a fait de son accès', async () => {
    const { ecarter, acteur, structureId, lien, courrier } = await preparer();
    const acte = { acteur: await acteur('secondaire'), structureId, rattachementId: lien('simple') };
    for (const ecart of ['DESACTIVER', 'REACTIVER', 'DETACHER'] as const)
      await ecarter.execute({ ...acte, ecart });
    expect(await courrier()).to.deep.equal([
      'simple: acces-suspendu',
      'simple: acces-rendu',
      'simple: acces-termine',
    ]);
  });

  it('annoncent un départ aux gestionnaires, et rien quand une demande est retirée', async () => {
    const { quitter, acteur, lien, courrier } = await preparer();
    await quitter.execute({ acteur: await acteur('simple'), rattachementId: lien('simple') });
    expect(await courrier()).to.deep.equal(['principal: depart-annonce', 'secondaire: depart-annonce']);
  });

  it('disent aux gestionnaires que leur structure est désactivée, puis réactivée', async () => {
    const { changerStatut, acteur, structureId, courrier, utilisateurs, ids } = await preparer();
    utilisateurs.fermes.add(ids.principal);
    const ordre = { acteur: await acteur('secondaire'), structureId, motif: 'Fin' };
    await changerStatut.execute({ ...ordre, statut: 'INACTIVE' });
    await changerStatut.execute({ ...ordre, statut: 'ACTIVE' });
    expect(await courrier()).to.deep.equal([
      'secondaire: structure-desactivee',
      'secondaire: structure-reactivee',
    ]);
  });
});
