import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { RenoncerAUnEspace } from '../../../../src/modules/structures/application/abonnements/RenoncerAUnEspace.ts';
import {
  EspaceFerme,
  RattachementNonValide,
  StructureInactive,
  StructureIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import {
  AbonnementDejaDecide,
  AbonnementIntrouvable,
  EspaceNonAccorde,
  PeriodesDisjointes,
} from '../../../../src/modules/structures/domain/erreursDAcces.ts';
import { PersonneIntouchable } from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import { directUnitOfWork, FixedClock, nextId } from '../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureauDAcces } from '../support/bureauDAcces.ts';
import { entrepotsDAccesKnex } from '../support/entrepotsDAcces.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

const TOUJOURS = { du: null, au: null };

describe('les abonnements aux espaces', () => {
  const ouvrir = async (service = bureauDAcces()) => {
    const structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').build();
    const structureId = structure.donnees.id;
    await service.structures.save(structure);
    const acteur = unActeur(nextId(), { structureId });
    const lien = unRattachement().entre(acteur.utilisateurId, structureId).build();
    await service.rattachements.save(lien);
    const demande = {
      acteur,
      structureId,
      espaces: ['MEMOIRES'],
      niveau: 'MODIFICATION',
      commentaire: null,
    } as const;
    return { ...service, structureId, acteur, demande, rattachementId: lien.donnees.id };
  };
  const demander = async (service = bureauDAcces()) => {
    const ouvert = await ouvrir(service);
    await ouvert.demander.execute(ouvert.demande);
    const [une] = await ouvert.abonnementsLus.mesDemandes(ouvert.acteur.utilisateurId, 1);
    return { ...ouvert, demandeId: une?.id ?? 0, gestionnaire: unGestionnaire(ouvert.structureId) };
  };
  const valider = { nature: 'valider', niveau: null, periode: TOUJOURS } as const;

  it('demandés, attendent une fois chacun ; une seconde demande montre la première', async () => {
    const { demander: usage, demande, abonnementsLus, structureId, published } = await ouvrir();
    const deux = { ...demande, espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'] } as const;

    expect(await usage.execute(demande)).to.deep.equal(new Map([['MEMOIRES', 'nouvelle']]));
    expect(await usage.execute(deux)).to.deep.equal(
      new Map([
        ['MEMOIRES', 'attente'],
        ['SUIVI_DES_FLUX', 'nouvelle'],
      ]),
    );

    expect(await abonnementsLus.compterDemandes([structureId])).to.equal(2);
    expect(published.map(({ type }) => type)).to.deep.equal([
      'structures.abonnement-demande',
      'structures.abonnement-demande',
    ]);
  });

  it('ne se demandent pas pour un droit que l’on a, ni pour un espace ou une structure fermés', async () => {
    const { demander: usage, demande, structures, rattachements } = await ouvrir();
    const { acteur } = demande;
    await rejection(usage.execute({ ...demande, espaces: ['TAXATION'] }), EspaceFerme);
    await rejection(usage.execute({ ...demande, acteur: unActeur() }), StructureIntrouvable);

    const inactive = uneStructure().avecEspaces('MEMOIRES').inactive().build();
    const { id: structureId } = inactive.donnees;
    await structures.save(inactive);
    await rattachements.save(
      unRattachement().entre(acteur.utilisateurId, structureId).espaces({ MEMOIRES: 'CONSULTATION' }).build(),
    );
    const dedans = unActeur(acteur.utilisateurId, { structureId });
    await rejection(usage.execute({ ...demande, acteur: dedans, structureId }), StructureInactive);
  });

  it('accordés en consultation, peuvent être demandés en modification seulement', async () => {
    const { demander: usage, demande, rattachements, rattachementId } = await ouvrir();
    const lien = await rattachements.get(rattachementId);
    lien.accorder({ MEMOIRES: 'CONSULTATION' }, ['MEMOIRES'], 9, new Date());
    await rattachements.save(lien);

    const issues = [];
    for (const niveau of ['CONSULTATION', 'MODIFICATION'] as const)
      issues.push((await usage.execute({ ...demande, niveau })).get('MEMOIRES'));

    expect(issues).to.deep.equal(['deja', 'nouvelle']);
  });

  it('validés, donnent l’espace à la requête suivante, et préviennent la personne', async () => {
    const scene = await demander();
    const { deciderAbonnement, demandeId, gestionnaire, habilitations, acteur, courriers } = scene;
    const decision = {
      ...valider,
      niveau: 'CONSULTATION',
      periode: { du: null, au: jour('2026-03-31') },
    } as const;

    await deciderAbonnement.execute({ acteur: gestionnaire, demandeId, decision });
    await deciderAbonnement.execute({ acteur: gestionnaire, demandeId, decision });

    const [habilitation] = await habilitations.habilitationsDe(acteur.utilisateurId);
    expect(habilitation?.espaces).to.deep.equal({ MEMOIRES: 'CONSULTATION' });
    expect(scene.published.map(({ type }) => type)).to.deep.equal([
      'structures.abonnement-demande',
      'structures.espaces-accordes',
      'structures.acces-modifie',
      'structures.abonnement-decide',
    ]);
    await scene.avertirDecision.reagir(scene.published.at(-1) as never);
    expect(courriers.lettres[0]?.contenu[0]).to.include({
      espace: 'MEMOIRES',
      niveau: 'CONSULTATION',
      motif: null,
    });
    expect(courriers.relever()).to.deep.equal([`abonnementTranche ${acteur.utilisateurId}`]);
  });

  it('préviennent chaque gestionnaire de la demande, sauf celui qui demande', async () => {
    const scene = await demander();
    const principal = nextId();
    await scene.rattachements.save(
      unRattachement().entre(principal, scene.structureId).role('PRINCIPAL').build(),
    );
    await scene.avertirDemande.reagir(scene.published[0] as never);
    expect(scene.courriers.relever()).to.deep.equal([`abonnementRecu ${principal}`]);

    await scene.retirer.execute({ acteur: scene.acteur, demandeId: scene.demandeId });
    await scene.avertirDemande.reagir(scene.published[0] as never);
    expect(scene.courriers.relever()).to.deep.equal([]);
  });

  it('ne se décident que par un gestionnaire de la structure, ne se retirent que par soi', async () => {
    const { deciderAbonnement, retirer, demandeId, structureId, abonnements } = await demander();
    const etrangers = [unActeur(), unGestionnaire(structureId + 1_000), unActeur(nextId(), { structureId })];
    for (const acteur of etrangers) {
      await rejection(
        deciderAbonnement.execute({ acteur, demandeId, decision: valider }),
        AbonnementIntrouvable,
      );
      await rejection(retirer.execute({ acteur, demandeId }), AbonnementIntrouvable);
    }
    expect((await abonnements.get(demandeId)).donnees.statut).to.equal('EN_COURS_DE_VALIDATION');
  });

  it('validés, ne raccourcissent pas ce que la personne avait déjà', async () => {
    const cas = [
      [
        { du: null, au: jour('2027-12-31') },
        { du: jour('2026-06-01'), au: jour('2026-09-30') },
      ],
      [TOUJOURS, { du: null, au: jour('2026-09-30') }],
      [
        { du: jour('2026-05-01'), au: jour('2026-06-30') },
        { du: null, au: jour('2026-12-31') },
      ],
      [
        { du: null, au: jour('2026-01-31') },
        { du: null, au: jour('2026-09-30') },
      ],
    ] as const;
    const attendus = [
      { du: null, au: jour('2027-12-31') },
      undefined,
      { du: null, au: jour('2026-12-31') },
      { du: null, au: jour('2026-09-30') },
    ];
    for (const [rang, [avant, periode]] of cas.entries()) {
      const { rattachements, rattachementId, deciderAbonnement, demandeId, gestionnaire } = await demander();
      const lien = await rattachements.get(rattachementId);
      const acces = { espaces: { MEMOIRES: 'CONSULTATION' }, periodesEspaces: { MEMOIRES: avant } } as const;
      await rattachements.save(Rattachement.restituer({ ...lien.donnees, ...acces }));

      await deciderAbonnement.execute({
        acteur: gestionnaire,
        demandeId,
        decision: { nature: 'valider', niveau: null, periode },
      });

      const { espaces, periodesEspaces } = (await rattachements.get(rattachementId)).donnees;
      expect(espaces).to.deep.equal({ MEMOIRES: 'MODIFICATION' });
      expect(periodesEspaces.MEMOIRES, String(rang)).to.deep.equal(attendus[rang]);
    }
  });

  it('validés, n’ouvrent rien entre des dates qui ne se touchent pas', async () => {
    const printemps = { du: jour('2026-04-01'), au: jour('2026-06-30') };
    const cas = [
      [{ du: jour('2026-07-02'), au: null }, null],
      [{ du: null, au: jour('2026-03-30') }, null],
      [
        { du: jour('2026-07-01'), au: jour('2026-09-30') },
        { du: jour('2026-04-01'), au: jour('2026-09-30') },
      ],
      [
        { du: null, au: jour('2026-03-31') },
        { du: null, au: jour('2026-06-30') },
      ],
    ] as const;
    for (const [rang, [periode, attendue]] of cas.entries()) {
      const { rattachements, rattachementId, deciderAbonnement, demandeId, gestionnaire, abonnements } =
        await demander();
      const lien = await rattachements.get(rattachementId);
      const acces = {
        espaces: { MEMOIRES: 'CONSULTATION' },
        periodesEspaces: { MEMOIRES: printemps },
      } as const;
      await rattachements.save(Rattachement.restituer({ ...lien.donnees, ...acces }));
      const decision = { nature: 'valider', niveau: null, periode } as const;
      const decide = deciderAbonnement.execute({ acteur: gestionnaire, demandeId, decision });

      if (attendue === null) {
        expect(await rejection(decide, PeriodesDisjointes)).to.deep.include({
          champ: 'du',
          actuelle: printemps,
        });
        const { statut } = (await abonnements.get(demandeId)).donnees;
        expect(statut).to.equal('EN_COURS_DE_VALIDATION');
      } else await decide;

      const { periodesEspaces } = (await rattachements.get(rattachementId)).donnees;
      expect(periodesEspaces.MEMOIRES, String(rang)).to.deep.equal(attendue ?? printemps);
    }
  });

  it('du principal, ne se valident que par lui-même', async () => {
    const { rattachements, rattachementId, deciderAbonnement, demandeId, structureId, acteur } =
      await demander();
    const lien = await rattachements.get(rattachementId);
    await rattachements.save(Rattachement.restituer({ ...lien.donnees, role: 'PRINCIPAL' }));
    const secondaire = unActeur(nextId(), { structureId, role: 'SECONDAIRE' });

    await rejection(
      deciderAbonnement.execute({ acteur: secondaire, demandeId, decision: valider }),
      PersonneIntouchable,
    );
    const principal = unGestionnaire(structureId, acteur.utilisateurId);
    await deciderAbonnement.execute({ acteur: principal, demandeId, decision: valider });
    expect((await rattachements.get(rattachementId)).donnees.espaces).to.have.property('MEMOIRES');
  });

  it('s’abandonnent un par un, par soi seul, quel que soit son rôle, même dans une structure inactive', async () => {
    const service = bureauDAcces();
    const renoncer = new RenoncerAUnEspace(
      service.rattachements,
      service.lecteur,
      { publish: async (events) => void service.published.push(...events) },
      directUnitOfWork,
      service.clock,
    );
    const structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').inactive().build();
    await service.structures.save(structure);
    const structureId = structure.donnees.id;
    for (const role of ['SIMPLE', 'PRINCIPAL'] as const) {
      const acteur = unActeur(nextId(), { structureId, role });
      const lien = unRattachement()
        .entre(acteur.utilisateurId, structureId)
        .role(role)
        .espaces({ MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' })
        .build();
      await service.rattachements.save(lien);
      const mien = { acteur, structureId, espace: 'MEMOIRES' } as const;
      expect(await renoncer.consulter(mien)).to.include(' - ');
      const avant = service.published.length;

      await renoncer.execute(mien);
      await renoncer.execute(mien);

      const { espaces } = (await service.rattachements.get(lien.donnees.id)).donnees;
      expect(espaces).to.deep.equal({ SUIVI_DES_FLUX: 'CONSULTATION' });
      expect(service.published.slice(avant)).to.have.lengthOf(1);
      expect(service.published.at(-1)).to.include({ parId: acteur.utilisateurId });
      await rejection(renoncer.consulter(mien), EspaceNonAccorde);
    }
    await rejection(
      renoncer.execute({ acteur: unActeur(), structureId, espace: 'MEMOIRES' }),
      StructureIntrouvable,
    );
  });

  it('d’une personne qui n’est plus rattachée, ne donnent plus rien et n’attendent plus', async () => {
    const { deciderAbonnement, demandeId, gestionnaire, rattachements, rattachementId, ...scene } =
      await demander();
    const lien = await rattachements.get(rattachementId);
    lien.desactiver(gestionnaire.utilisateurId, new Date());
    await rattachements.save(lien);

    expect((await scene.listerDemandes.execute(gestionnaire)).demandes).to.deep.equal([]);
    expect(await scene.listerDemandes.compter(gestionnaire)).to.equal(0);
    await rejection(
      deciderAbonnement.execute({ acteur: gestionnaire, demandeId, decision: valider }),
      RattachementNonValide,
    );
  });

  it('décidés en nombre, disent ce qui n’a pas été fait et pourquoi', async () => {
    const scene = await demander();
    const { deciderAbonnements, deciderAbonnement, gestionnaire, demandeId, structureId } = scene;
    const autre = unActeur(nextId(), { structureId });
    await scene.rattachements.save(unRattachement().entre(autre.utilisateurId, structureId).build());
    await scene.demander.execute({ ...scene.demande, acteur: autre });
    const [deux] = await scene.abonnementsLus.mesDemandes(autre.utilisateurId, 1);
    await deciderAbonnement.execute({
      acteur: unGestionnaire(structureId),
      demandeId,
      decision: { nature: 'refuser', motif: 'Non' },
    });

    const bilan = await deciderAbonnements.execute({
      acteur: gestionnaire,
      demandeIds: [demandeId, deux?.id ?? 0, 404_404],
      decision: valider,
    });

    expect(bilan.faits).to.deep.equal([deux?.id]);
    expect(bilan.refuses.map(({ id, cause }) => [id, cause.code])).to.deep.equal([
      [demandeId, 'abonnement.deja-decide'],
      [404_404, 'abonnement.introuvable'],
    ]);
    expect(bilan.refuses.map(({ personne }) => personne?.id)).to.deep.equal([
      scene.acteur.utilisateurId,
      undefined,
    ]);
  });

  it('se voient dans Mes abonnements avec leurs dates, ouverts ou non', async () => {
    const { mesAbonnements, rattachements, structureId, acteur, rattachementId, habilitations } =
      await ouvrir();
    const lien = await rattachements.get(rattachementId);
    const offre = { espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'], services: [] } as const;
    const futur = { du: jour('2026-04-01'), au: null };
    lien.definirAcces(
      {
        periode: TOUJOURS,
        espaces: { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' },
        periodesEspaces: { SUIVI_DES_FLUX: futur },
        services: [],
      },
      offre,
      9,
      new Date(),
    );
    await rattachements.save(lien);
    const present = unActeur(
      acteur.utilisateurId,
      ...(await habilitations.habilitationsDe(acteur.utilisateurId)),
    );

    const { abonnements } = await mesAbonnements.execute(present);
    const { espaces } = await mesAbonnements.aDemander(present, structureId);

    expect(abonnements.map(({ espace, ouvert, periode }) => [espace, ouvert, periode])).to.deep.equal([
      ['MEMOIRES', true, TOUJOURS],
      ['SUIVI_DES_FLUX', false, futur],
    ]);
    expect(espaces).to.deep.equal([
      { code: 'MEMOIRES', niveau: 'MODIFICATION', demande: false },
      { code: 'SUIVI_DES_FLUX', niveau: null, demande: false },
    ]);
    await rejection(mesAbonnements.aDemander(present, 404_404), StructureIntrouvable);
  });

  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      const enBase = () => {
        const clock = new FixedClock('2026-03-02T09:00:00.000Z');
        const base = database();
        return bureauDAcces({ clock, entrepots: entrepotsDAccesKnex(base, clock), unitOfWork: base });
      };

      it('de deux envois en même temps, une seule demande reste', async () => {
        const { demander: usage, demande, abonnementsLus, structureId } = await ouvrir(enBase());
        const issues = await Promise.all([1, 2, 3].map(() => usage.execute(demande)));
        expect(issues.map((issue) => issue.get('MEMOIRES'))).to.have.members([
          'nouvelle',
          'attente',
          'attente',
        ]);
        expect(await abonnementsLus.compterDemandes([structureId])).to.equal(1);
      });

      it('de deux gestionnaires qui décident en même temps, un seul est entendu', async () => {
        const { deciderAbonnement, demandeId, structureId } = await demander(enBase());
        const decisions = [valider, { nature: 'refuser', motif: 'Non' } as const];
        const issues = await Promise.allSettled(
          decisions.map((decision) =>
            deciderAbonnement.execute({ acteur: unGestionnaire(structureId), demandeId, decision }),
          ),
        );
        expect(issues.map(({ status }) => status)).to.have.members(['fulfilled', 'rejected']);
        const perdue = issues.find((issue) => issue.status === 'rejected');
        expect(perdue?.reason).to.be.instanceOf(AbonnementDejaDecide);
      });
    });
  }
});
