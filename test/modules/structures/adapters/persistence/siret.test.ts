import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { down, up } from '../../../../../migrations/20261205090000_structures_suivre_la_tete.ts';
import { siretDe } from '../../../../../src/bootstrap/demonstration/identifiants.ts';
import { DomainError } from '../../../../../src/kernel/domain/DomainError.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { KnexPiecesReutilisables } from '../../../../../src/modules/structures/adapters/persistence/KnexPiecesReutilisables.ts';
import { KnexRattachementRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { Rattachement } from '../../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import { RetirerPiece } from '../../../../../src/modules/structures/application/pieces/RetirerPiece.ts';
import { StructureRemplacee } from '../../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { ChangerDeSiret } from '../../../../../src/modules/structures/application/ChangerDeSiret.ts';
import {
  directUnitOfWork,
  FixedClock,
  nextId,
  RecordingPublisher,
  testIds,
} from '../../../../support/doubles.ts';
import { freshDatabase, freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { Abonnement } from '../../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import { bureauDesRoles } from '../../support/bureauDesRoles.ts';
import { entrepotsDAccesEnMemoire, entrepotsDAccesKnex } from '../../support/entrepotsDAcces.ts';
import { entrepotsDesRolesKnex } from '../../support/entrepotsDesRoles.ts';
import { InMemoryPieces } from '../../support/InMemoryPieces.ts';
import { unAcces } from '../../support/unAcces.ts';
import { unActeur, unGestionnaire } from '../../support/unActeur.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { siretContract } from './siretContract.ts';

/** Somebody has arrived, and waits a while for what others do meanwhile. */
class Rendezvous {
  private arriver: () => void = () => undefined;
  readonly arrivee = new Promise<void>((resolve) => {
    this.arriver = resolve;
  });

  async attendre(): Promise<void> {
    this.arriver();
    await setTimeout(200);
  }
}

class LectureLente extends KnexRattachementRepository {
  constructor(
    database: Database,
    private readonly rendezvous: Rendezvous,
  ) {
    super(database);
  }

  override async ouvertsDe(structureId: number): Promise<readonly Rattachement[]> {
    const lus = await super.ouvertsDe(structureId);
    await this.rendezvous.attendre();
    return lus;
  }
}

describe('Une structure sous plusieurs SIRET', () => {
  const clock = new FixedClock();

  describe('en mémoire', () => {
    const entrepots = entrepotsDAccesEnMemoire(clock);
    const pieces = new InMemoryPieces();
    siretContract(() => ({ entrepots, pieces, unitOfWork: directUnitOfWork }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      siretContract(() => ({
        entrepots: entrepotsDAccesKnex(database(), clock),
        pieces: new KnexPiecesReutilisables(database()),
        unitOfWork: database(),
      }));

      it('n’oublie personne, quoi qu’on décide au même moment sur l’ancienne fiche', async () => {
        for (let essai = 0; essai < 5; essai += 1) {
          const service = bureauDesRoles(entrepotsDesRolesKnex(database()), database());
          const { structures, rattachements, gestion, demander, definirAcces, ecarter } = service;
          const structure = uneStructure().avecEspaces('MEMOIRES').build();
          const structureId = structure.donnees.id;
          await structures.save(structure);
          const lier = async (role: 'PRINCIPAL' | 'SIMPLE') => {
            const lien = unRattachement().avec({ structureId, role }).build();
            await rattachements.save(lien);
            return lien.donnees;
          };
          const chef = await lier('PRINCIPAL');
          const gens = [await lier('SIMPLE'), await lier('SIMPLE')] as const;
          const nouvelles = [nextId(), nextId()];
          const acteur = unGestionnaire(structureId, chef.utilisateurId);
          const changer = new ChangerDeSiret(
            gestion,
            structures,
            new KnexPiecesReutilisables(database()),
            entrepotsDAccesKnex(database(), clock).abonnements,
            testIds,
            new RecordingPublisher(),
          );
          const acces = unAcces({ espaces: { MEMOIRES: 'MODIFICATION' } });
          const [change, ...issues] = await Promise.allSettled([
            changer.execute({ acteur, structureId, version: 1, siret: siretDe(nextId()) }),
            ...nouvelles.map((id) =>
              demander.execute({ acteur: unActeur(id), structureId, commentaire: null }),
            ),
            definirAcces.execute({ acteur, rattachementId: gens[0].id, acces, version: 1 }),
            ecarter.execute({ acteur, structureId, rattachementId: gens[1].id, ecart: 'DESACTIVER' }),
          ]);
          for (const issue of issues)
            if (issue.status === 'rejected') expect(issue.reason).to.be.instanceOf(DomainError);

          expect(change.status).to.equal('fulfilled');
          const nouvelleId = change.status === 'fulfilled' ? change.value : 0;
          const reste = await rattachements.ouvertsDe(structureId);
          expect(reste.map(({ donnees }) => donnees.utilisateurId)).to.deep.equal([]);
          const [demande1, demande2, defini, ecarte] = issues.map(({ status }) => status === 'fulfilled');
          const repris = async (id: number) => (await rattachements.findOuvert(id, nouvelleId))?.donnees;
          expect((await repris(nouvelles[0] ?? 0)) !== undefined).to.equal(demande1);
          expect((await repris(nouvelles[1] ?? 0)) !== undefined).to.equal(demande2);
          expect((await repris(gens[0].utilisateurId))?.espaces.MEMOIRES !== undefined).to.equal(defini);
          expect((await repris(gens[1].utilisateurId))?.statut === 'DESACTIVEE').to.equal(ecarte);
        }
      });
    });

    describe(`entre la lecture des rattachements et leur report, sur ${dialect}`, () => {
      const database = freshDatabase(dialect);

      it('personne n’en change un sans le savoir', async () => {
        const lecture = new Rendezvous();
        const entrepots = entrepotsDesRolesKnex(database());
        const rattachements = new LectureLente(database(), lecture);
        const { structures, gestion } = bureauDesRoles({ ...entrepots, rattachements }, database());
        const structure = uneStructure().avecEspaces('MEMOIRES').build();
        const structureId = structure.donnees.id;
        await structures.save(structure);
        const chef = unRattachement().avec({ structureId, role: 'PRINCIPAL' }).build().donnees;
        const simple = unRattachement().avec({ structureId }).build().donnees;
        for (const lien of [chef, simple]) await rattachements.save(Rattachement.restituer(lien));
        const acteur = unGestionnaire(structureId, chef.utilisateurId);
        const changer = new ChangerDeSiret(
          gestion,
          structures,
          new KnexPiecesReutilisables(database()),
          entrepotsDAccesKnex(database(), clock).abonnements,
          testIds,
          new RecordingPublisher(),
        );
        const change = changer.execute({ acteur, structureId, version: 1, siret: siretDe(nextId()) });
        await lecture.arrivee;
        const { definirAcces } = bureauDesRoles(entrepots, database());
        const acces = unAcces({ espaces: { MEMOIRES: 'MODIFICATION' } });
        const demande = { acteur, rattachementId: simple.id, acces, version: 1 };
        await rejection(definirAcces.execute(demande), DomainError);
        const suite = await rattachements.findOuvert(simple.utilisateurId, await change);
        expect(suite?.donnees.espaces).to.deep.equal({});
      });

      it('le changement attend que finisse ce qui tient la fiche', async () => {
        const tenue = new Rendezvous();
        const entrepots = entrepotsDesRolesKnex(database());
        const { structures, rattachements, gestion } = bureauDesRoles(entrepots, database());
        const structure = uneStructure().build();
        const structureId = structure.donnees.id;
        await structures.save(structure);
        const chef = unRattachement().avec({ structureId, role: 'PRINCIPAL' }).build();
        await rattachements.save(chef);
        const acteur = unGestionnaire(structureId, chef.donnees.utilisateurId);
        const pieces = new KnexPiecesReutilisables(database());
        const { abonnements } = entrepotsDAccesKnex(database(), clock);
        const events = new RecordingPublisher();
        const changer = new ChangerDeSiret(gestion, structures, pieces, abonnements, testIds, events);
        const ordre: string[] = [];
        const quiTient = database().run(async () => {
          await structures.findTenue(structureId);
          await tenue.attendre();
          ordre.push('tenue');
        });
        await tenue.arrivee;
        const nouvelleId = changer
          .execute({ acteur, structureId, version: 1, siret: siretDe(nextId()) })
          .finally(() => ordre.push('changée'));
        await quiTient;
        const apres = await nouvelleId;

        expect(ordre).to.deep.equal(['tenue', 'changée']);
        const relue = await database().run(() => structures.findTenue(structureId));
        expect(relue?.donnees.teteId).to.equal(apres);
        expect(await structures.findTenue(nextId())).to.equal(undefined);
      });

      it('nulle pièce n’est retirée de l’ancienne fiche', async () => {
        const lecture = new Rendezvous();
        const entrepots = entrepotsDesRolesKnex(database());
        const rattachements = new LectureLente(database(), lecture);
        const { structures, gestion } = bureauDesRoles({ ...entrepots, rattachements }, database());
        const structure = uneStructure().build();
        const structureId = structure.donnees.id;
        await structures.save(structure);
        const chef = unRattachement().avec({ structureId, role: 'PRINCIPAL' }).build();
        await rattachements.save(chef);
        const acteur = unGestionnaire(structureId, chef.donnees.utilisateurId);
        const pieces = new KnexPiecesReutilisables(database());
        const proprietaire = { nature: 'STRUCTURE', structureId } as const;
        const pieceId = nextId();
        const contenu = { nom: 'a.pdf', sha256: 'c'.repeat(64), taille: 1, mime: 'application/pdf' };
        const dates = { du: jour('2026-01-01'), au: null, ajouteeLe: clock.now(), retireeLe: null };
        const designation = { designation: 'Attestation', type: 'ATTESTATION_MISSION', ajouteePar: 1 };
        await pieces.save({ id: pieceId, proprietaire, ...designation, ...contenu, ...dates });
        const events = new RecordingPublisher();
        const { abonnements } = entrepotsDAccesKnex(database(), clock);
        const changer = new ChangerDeSiret(gestion, structures, pieces, abonnements, testIds, events);
        const retirer = new RetirerPiece(pieces, structures, events, database(), clock);

        const change = changer.execute({ acteur, structureId, version: 1, siret: siretDe(nextId()) });
        await lecture.arrivee;
        await rejection(retirer.execute({ acteur, proprietaire, pieceId }), StructureRemplacee);

        const suite = { nature: 'STRUCTURE', structureId: await change } as const;
        expect(await pieces.de(suite)).to.have.lengthOf(1);
        expect(await pieces.de(proprietaire)).to.have.lengthOf(1);
      });
    });

    describe(`la migration sur ${dialect}`, () => {
      const opened = freshOpenedDatabase(dialect);

      it('retrouve la dernière fiche des chaînes, ferme les rattachements restés sur les autres, et se défait', async () => {
        const { database, knex } = opened();
        const { structures, rattachements, abonnements, habilitations } = entrepotsDAccesKnex(
          database,
          clock,
        );
        const ids = [nextId(), nextId(), nextId()] as const;
        const [a, b, c] = ids;
        const chaine = [
          { id: a, origineId: null, successeurId: b, statut: 'INACTIVE' },
          { id: b, origineId: null, successeurId: c, statut: 'INACTIVE' },
          { id: c, origineId: null, successeurId: null, statut: 'ACTIVE' },
        ] as const;
        for (const fiche of chaine) await structures.save(uneStructure().avec(fiche).build());
        const seule = uneStructure().build();
        await structures.save(seule);
        const personne = nextId();
        const liens = ids.map((structureId) =>
          unRattachement().avec({ utilisateurId: personne, structureId, espaces: {} }).build(),
        );
        for (const lien of liens) await rattachements.save(lien);
        const partie = unRattachement().avec({ structureId: a }).build();
        await rattachements.save(partie);
        const { id: rattachementId } = liens[0]!.donnees;
        const demande = Abonnement.demander(
          {
            id: nextId(),
            rattachementId,
            utilisateurId: personne,
            structureId: a,
            espace: 'MEMOIRES',
            niveau: 'CONSULTATION',
            commentaire: null,
          },
          clock.now(),
        );
        await abonnements.save(demande);

        await down(knex);
        await up(knex);

        const teteDe = async (id: number) => (await structures.get(id)).donnees.teteId;
        expect(await Promise.all([a, b, c, seule.donnees.id].map(teteDe))).to.deep.equal([
          c,
          c,
          c,
          seule.donnees.id,
        ]);
        expect(
          (await habilitations.habilitationsDe(personne)).map(({ structureId }) => structureId),
        ).to.have.members([...ids]);
        expect(await habilitations.habilitationsDe(partie.donnees.utilisateurId)).to.deep.equal([]);
        const finie = (await rattachements.get(partie.donnees.id)).donnees;
        expect(finie).to.include({ statut: 'SUPPRIMEE' });
        expect(finie.fin).to.deep.equal({
          le: (await structures.get(b)).donnees.creeLe,
          cause: 'CHANGEMENT_DE_SIRET',
        });
        expect((await rattachements.get(liens[2]!.donnees.id)).donnees).to.include({
          statut: 'VALIDEE',
          fin: null,
        });
        expect((await abonnements.get(demande.donnees.id)).donnees).to.include({
          structureId: c,
          rattachementId: liens[2]!.donnees.id,
        });
      });

      it('ne garde que la dernière demande d’espace d’une personne, et ferme celles que rien ne reprend', async () => {
        const { database, knex } = opened();
        const { structures, rattachements, abonnements } = entrepotsDAccesKnex(database, clock);
        const ids = [nextId(), nextId(), nextId()] as const;
        const [a, b, c] = ids;
        for (const [rang, id] of ids.entries()) {
          const successeurId = ids[rang + 1] ?? null;
          const statut = successeurId === null ? 'ACTIVE' : 'INACTIVE';
          await structures.save(uneStructure().avec({ id, origineId: null, successeurId, statut }).build());
        }
        const suivre = async (utilisateurId: number, surs: readonly number[]) => {
          const liens = surs.map((structureId) =>
            unRattachement().avec({ utilisateurId, structureId, espaces: {} }).build(),
          );
          for (const lien of liens) await rattachements.save(lien);
          return new Map(liens.map(({ donnees }) => [donnees.structureId, donnees.id]));
        };
        const [presente, partie] = [nextId(), nextId()];
        const liens = await suivre(presente, ids);
        const lienDePartie = await suivre(partie, [a]);
        const demander = async (
          utilisateurId: number,
          structureId: number,
          espace: 'MEMOIRES' | 'SUIVI_DES_FLUX',
          quand: string,
        ) => {
          const rattachementId = (utilisateurId === presente ? liens : lienDePartie).get(structureId) ?? 0;
          const lien = { id: nextId(), rattachementId, utilisateurId, structureId, espace };
          const niveau = { niveau: 'CONSULTATION', commentaire: null } as const;
          const demande = Abonnement.demander({ ...lien, ...niveau }, new Date(quand));
          await abonnements.save(demande);
          return demande.donnees.id;
        };
        const memoires = [
          await demander(presente, a, 'MEMOIRES', '2026-01-03T09:00:00.000Z'),
          await demander(presente, b, 'MEMOIRES', '2026-01-02T09:00:00.000Z'),
        ];
        const flux = [
          await demander(presente, a, 'SUIVI_DES_FLUX', '2026-01-01T09:00:00.000Z'),
          await demander(presente, b, 'SUIVI_DES_FLUX', '2026-01-01T09:00:00.000Z'),
          await demander(presente, c, 'SUIVI_DES_FLUX', '2026-01-01T09:00:00.000Z'),
        ];
        const perdue = await demander(partie, a, 'MEMOIRES', '2026-01-01T09:00:00.000Z');

        await down(knex);
        await up(knex);

        const etats = (demandes: readonly number[]) =>
          Promise.all(
            demandes.map(async (id) => {
              const { statut, structureId, rattachementId } = (await abonnements.get(id)).donnees;
              return [statut, structureId, rattachementId];
            }),
          );
        const attend = ['EN_COURS_DE_VALIDATION', c, liens.get(c)];
        expect(await etats(memoires)).to.deep.equal([attend, ['RETIREE', b, liens.get(b)]]);
        expect(await etats(flux)).to.deep.equal([
          ['RETIREE', a, liens.get(a)],
          ['RETIREE', b, liens.get(b)],
          attend,
        ]);
        expect(await etats([perdue])).to.deep.equal([['RETIREE', a, lienDePartie.get(a)]]);
      });
    });
  }
});
