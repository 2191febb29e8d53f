import { expect } from 'chai';
import { siretDe } from '../../../../src/bootstrap/demonstration/identifiants.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { ChangerDeSiret } from '../../../../src/modules/structures/application/ChangerDeSiret.ts';
import { Reclamation } from '../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import { Transmission } from '../../../../src/modules/structures/domain/transmission/Transmission.ts';
import { FixedClock, nextId, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureauDAcces, type BureauDAcces } from '../support/bureauDAcces.ts';
import { entrepotsDAccesKnex } from '../support/entrepotsDAcces.ts';
import { InMemoryPieces } from '../support/InMemoryPieces.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

const jusquA = (au: string) => ({ du: null, au: jour(au) });

const mettreEnScene = async (service: BureauDAcces) => {
  const services = [{ id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: true }];
  const structure = uneStructure().avecEspaces('MEMOIRES').avec({ services }).build();
  const structureId = structure.donnees.id;
  await service.structures.save(structure);
  const attacher = async (rattachement: ReturnType<typeof unRattachement>) => {
    const lien = rattachement.avec({ structureId }).build();
    await service.rattachements.save(lien);
    return lien.donnees;
  };
  const principal = await attacher(unRattachement().role('PRINCIPAL'));
  return { ...service, structureId, attacher, principal, serviceId: services[0]?.id ?? 0 };
};

const epreuves = (bureau: () => BureauDAcces): void => {
  it('préviennent sept jours avant et le jour même, une fois chacun, puis ferment', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, traiterEcheances, courriers, rattachements, habilitations, principal } = scene;
    const lien = await attacher(unRattachement().avec({ periode: jusquA('2026-03-20') }));
    const a = [`mesEcheances ${lien.utilisateurId}`, `echeancesDesPersonnes ${principal.utilisateurId}`];
    const nuit = async (date: string) => {
      clock.set(`${date}T00:20:00.000+01:00`);
      await traiterEcheances.execute();
      return courriers.relever();
    };

    expect(await nuit('2026-03-12')).to.deep.equal([]);
    expect(await nuit('2026-03-13')).to.deep.equal(a);
    expect(await nuit('2026-03-13')).to.deep.equal([]);
    expect(await nuit('2026-03-16')).to.deep.equal([]);
    expect(await nuit('2026-03-20')).to.deep.equal(a);
    expect(await habilitations.habilitationsDe(lien.utilisateurId)).to.have.lengthOf(1);

    clock.set('2026-03-21T00:05:00.000+01:00');
    expect(await habilitations.habilitationsDe(lien.utilisateurId)).to.have.lengthOf(0);
    expect(await nuit('2026-03-21')).to.deep.equal([]);
    expect((await rattachements.get(lien.id)).donnees.statut).to.equal('DESACTIVEE');
    expect(scene.published.map(({ type }) => type)).to.deep.equal(['structures.echeances-closes']);
    expect(await nuit('2026-03-22')).to.deep.equal([]);
  });

  it('manquées quelques nuits, sont dites une fois et fermées', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, traiterEcheances, courriers, rattachements, serviceId } = scene;
    const lien = await attacher(
      unRattachement().avec({
        espaces: { MEMOIRES: 'MODIFICATION' },
        periodesEspaces: { MEMOIRES: jusquA('2026-03-10') },
        services: [{ serviceId, ...jusquA('2026-03-12'), commentaire: null }],
      }),
    );

    clock.set('2026-03-15T00:20:00.000+01:00');
    await traiterEcheances.execute();
    await traiterEcheances.execute();

    const [mienne, ...reste] = courriers.lettres;
    expect(reste).to.have.lengthOf(1);
    expect(mienne?.contenu[1]).to.deep.equal([
      { espace: 'MEMOIRES', service: null, au: '2026-03-10' },
      { espace: null, service: 'Toxicologie', au: '2026-03-12' },
    ]);
    expect((await rattachements.get(lien.id)).donnees).to.deep.include({
      statut: 'VALIDEE',
      espaces: {},
      periodesEspaces: {},
      services: [],
    });
    courriers.relever();
  });

  it('annoncées, puis repoussées, le sont de nouveau le moment venu', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, traiterEcheances, courriers, rattachements } = scene;
    const { id } = await attacher(unRattachement().avec({ periode: jusquA('2026-03-05') }));
    await traiterEcheances.execute();
    expect(courriers.relever()).to.have.lengthOf(2);

    const lien = await rattachements.get(id);
    const offre = { espaces: ['MEMOIRES'], services: [] } as const;
    const acces = { periode: jusquA('2026-05-05'), espaces: {}, periodesEspaces: {}, services: [] };
    lien.definirAcces(acces, offre, 9, clock.now());
    await rattachements.save(lien);

    await traiterEcheances.execute();
    expect(courriers.relever()).to.deep.equal([]);
    clock.set('2026-04-29T00:20:00.000+02:00');
    await traiterEcheances.execute();
    expect(courriers.relever()).to.have.lengthOf(2);
  });

  it('de beaucoup de personnes, tiennent en une lettre par gestionnaire et par centaine', async () => {
    const { attacher, traiterEcheances, courriers, principal } = await mettreEnScene(bureau());
    for (let rang = 0; rang < 120; rang += 1)
      await attacher(unRattachement().avec({ periode: jusquA('2026-03-05') }));

    await traiterEcheances.execute();

    const lettres = courriers.relever();
    expect(lettres.filter((une) => une.startsWith('mesEcheances'))).to.have.lengthOf(120);
    expect(lettres.filter((une) => une.endsWith(` ${principal.utilisateurId}`))).to.have.lengthOf(2);
  });

  it('qui ferment l’accès d’une personne font tomber ce qui l’attendait', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, traiterEcheances, courriers, structureId } = scene;
    const { transmissions, reclamations, principal } = scene;
    const { utilisateurId } = await attacher(
      unRattachement()
        .role('SECONDAIRE')
        .avec({ periode: jusquA('2026-03-01') }),
    );
    const vers = { structureId, principalId: principal.utilisateurId };
    const transmission = Transmission.proposer(
      { ...vers, id: nextId(), destinataireId: utilisateurId, roleRestant: 'SIMPLE' },
      clock.now(),
    );
    const reclamation = Reclamation.deposer(
      { ...vers, id: nextId(), demandeurId: utilisateurId, motif: 'Parti' },
      true,
      clock.now(),
    );
    await transmissions.save(transmission);
    await reclamations.save(reclamation);

    await traiterEcheances.execute();

    expect((await transmissions.get(transmission.donnees.id)).donnees.statut).to.equal('CADUQUE');
    expect((await reclamations.get(reclamation.donnees.id)).donnees.statut).to.equal('CADUQUE');
    expect(scene.published.map(({ type }) => type)).to.deep.equal([
      'structures.echeances-closes',
      'structures.transmission-avancee',
      'structures.reclamation-avancee',
    ]);
    courriers.relever();
  });

  it('que quelqu’un change au même moment ne retiennent pas les autres', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, traiterEcheances, courriers, rattachements } = scene;
    const disputee = await attacher(unRattachement().avec({ periode: jusquA('2026-03-01') }));
    const autre = await attacher(unRattachement().avec({ periode: jusquA('2026-03-01') }));
    const lire = rattachements.get.bind(rattachements);
    rattachements.get = async (id) => {
      const lien = await lire(id);
      if (id === disputee.id) {
        const prolongee = await lire(id);
        const acces = { periode: jusquA('2026-12-31'), espaces: {}, periodesEspaces: {}, services: [] };
        prolongee.definirAcces(acces, { espaces: ['MEMOIRES'], services: [] }, 9, clock.now());
        await rattachements.save(prolongee);
      }
      return lien;
    };

    await traiterEcheances.execute();

    expect((await lire(disputee.id)).donnees).to.deep.include({
      statut: 'VALIDEE',
      periode: jusquA('2026-12-31'),
    });
    expect((await lire(autre.id)).donnees.statut).to.equal('DESACTIVEE');
    expect(courriers.relever())
      .to.include(`mesEcheances ${autre.utilisateurId}`)
      .and.not.include(`mesEcheances ${disputee.utilisateurId}`);
  });

  it('s’arrêtent quand le processus s’arrête', async () => {
    const { attacher, traiterEcheances, courriers } = await mettreEnScene(bureau());
    await attacher(unRattachement().avec({ periode: jusquA('2026-03-05') }));
    await rejection(traiterEcheances.execute(AbortSignal.abort(new RangeError('stop'))), RangeError);
    expect(courriers.relever()).to.deep.equal([]);
  });

  it('les demandes qui attendent sont rappelées après 3, 7 et 14 jours, une fois chacun', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, relancer, courriers, principal, rattachements } = scene;
    const demandeLe = new Date('2026-03-02T09:00:00.000Z');
    const { id } = await attacher(unRattachement().enAttente().avec({ demandeLe }));
    const rappels = async (jours: number) => {
      clock.set(new Date(demandeLe.getTime() + jours * 24 * 60 * 60_000));
      await relancer.execute();
      await relancer.execute();
      return courriers.relever();
    };

    const attendus = [];
    for (let jours = 1; jours <= 20; jours += 1)
      attendus.push(...(await rappels(jours)).map((lettre) => `${jours} ${lettre}`));
    expect(attendus).to.deep.equal([3, 7, 14].map((jours) => `${jours} relance ${principal.utilisateurId}`));

    const lien = await rattachements.get(id);
    lien.refuser('Non', 9, clock.now());
    await rattachements.save(lien);
    expect(await rappels(30)).to.deep.equal([]);
  });

  it('plusieurs rappels manqués n’en font qu’un, qui compte toutes les demandes', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, relancer, courriers, demander, structureId } = scene;
    const { utilisateurId } = await attacher(unRattachement());
    const acteur = unActeur(utilisateurId, { structureId });
    const demande = { acteur, structureId, niveau: 'CONSULTATION', commentaire: null } as const;
    await demander.execute({ ...demande, espaces: ['MEMOIRES'] });
    await attacher(unRattachement().enAttente().avec({ demandeLe: clock.now() }));

    clock.advance(20 * 24 * 60 * 60_000);
    await relancer.execute();

    const [lettre, ...reste] = courriers.lettres;
    expect(reste).to.deep.equal([]);
    expect(lettre?.contenu[0]).to.deep.include({ rattachements: 1, abonnements: 1, jours: 20 });
    courriers.relever();
  });

  it('ni les rappels ni les échéances ne se redisent quand la structure change de SIRET', async () => {
    const scene = await mettreEnScene(bureau());
    const { attacher, clock, relancer, traiterEcheances, courriers, principal, structureId } = scene;
    const { gestion, structures, abonnements } = scene;
    const demandeLe = new Date('2026-03-02T09:00:00.000Z');
    await attacher(unRattachement().enAttente().avec({ demandeLe }));
    const lien = await attacher(unRattachement().avec({ demandeLe, periode: jusquA('2026-03-12') }));
    const lettres = [
      `relance ${principal.utilisateurId}`,
      `mesEcheances ${lien.utilisateurId}`,
      `echeancesDesPersonnes ${principal.utilisateurId}`,
    ];
    const nuit = async (jours: number) => {
      clock.set(new Date(demandeLe.getTime() + jours * 24 * 60 * 60_000));
      await relancer.execute();
      await traiterEcheances.execute();
      return courriers.relever().filter((lettre) => lettres.includes(lettre));
    };
    const changer = new ChangerDeSiret(
      gestion,
      structures,
      new InMemoryPieces(),
      abonnements,
      testIds,
      new RecordingPublisher(),
    );
    const passerA = async (id: number) =>
      changer.execute({
        acteur: unGestionnaire(id, principal.utilisateurId),
        structureId: id,
        version: (await structures.get(id)).donnees.version,
        siret: siretDe(nextId()),
      });

    expect(await nuit(5)).to.deep.equal(lettres);
    const suivante = await passerA(structureId);
    expect(await nuit(6)).to.deep.equal([]);
    await passerA(suivante);
    expect(await nuit(6.5)).to.deep.equal([]);
    expect(await nuit(10)).to.deep.equal(lettres);
  });
};

describe('les échéances et les rappels', () => {
  describe('en mémoire', () => {
    epreuves(() => bureauDAcces());
  });

  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      let service: BureauDAcces;
      const base = freshDatabase(dialect);
      beforeEach(() => {
        const clock = new FixedClock('2026-03-02T09:00:00.000Z');
        const database = base();
        const entrepots = entrepotsDAccesKnex(database, clock);
        service = bureauDAcces({ clock, entrepots, unitOfWork: database });
      });
      epreuves(() => service);
    });
  }
});
