import { expect } from 'chai';
import { KnexAvisRepository } from '../../../../../../src/modules/comptes/adapters/persistence/notifications/KnexAvisRepository.ts';
import { KnexUtilisateurRepository } from '../../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import type {
  AvisGarde,
  AvisRepository,
} from '../../../../../../src/modules/comptes/application/notifications/ports/AvisRepository.ts';
import { nextId } from '../../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../../support/freshDatabase.ts';
import { InMemoryAvisRepository } from '../../../support/notifications/InMemoryAvisRepository.ts';
import { unAvisGarde } from '../../../support/notifications/unAvis.ts';
import { unUtilisateur } from '../../../support/unUtilisateur.ts';

const SEMAINE = { debut: new Date('2026-03-01T23:00:00.000Z'), fin: new Date('2026-03-08T23:00:00.000Z') };
const ids = (avis: readonly AvisGarde[]): readonly number[] => avis.map(({ id }) => id);

const contract = (avis: () => AvisRepository, unCompte: () => Promise<number>): void => {
  it('rend un avis tel qu’il a été gardé', async () => {
    const utilisateurId = await unCompte();
    const complet = unAvisGarde({ utilisateurId });
    const seul = unAvisGarde({ utilisateurId, structure: null, famille: 'STRUCTURES' });
    await avis().garder(complet, true);
    await avis().garder(seul, false);

    expect(await avis().tous(utilisateurId, 0, 10)).to.deep.equal([complet, seul]);
    expect(await avis().tous(utilisateurId, complet.id, 10)).to.deep.equal([seul]);
    expect(await avis().tous(utilisateurId, 0, 1)).to.deep.equal([complet]);
  });

  it('donne une fois chaque personne qui attend, par pages', async () => {
    const personnes = [await unCompte(), await unCompte(), await unCompte()];
    const avant = Math.min(...personnes) - 1;
    for (const utilisateurId of [...personnes, ...personnes])
      await avis().garder(unAvisGarde({ utilisateurId }), true);
    await avis().garder(unAvisGarde({ utilisateurId: await unCompte() }), false);

    const premiere = await avis().personnesEnAttente(avant, 2);
    expect(premiere).to.deep.equal(personnes.slice(0, 2));
    expect(await avis().personnesEnAttente(premiere.at(-1)!, 10)).to.deep.equal(personnes.slice(2));
    for (const utilisateurId of personnes) await avis().prendre(utilisateurId, 10);
  });

  it('prend en une fois tout ce qui attend d’une personne, et n’en donne que le début', async () => {
    const [utilisateurId, autre] = [await unCompte(), await unCompte()];
    const attendus = [1, 2, 3].map(() => unAvisGarde({ utilisateurId }));
    for (const attendu of attendus) await avis().garder(attendu, true);
    await avis().garder(unAvisGarde({ utilisateurId }), false);
    await avis().garder(unAvisGarde({ utilisateurId: autre }), true);

    const pris = await avis().prendre(utilisateurId, 2);
    expect(pris).to.deep.equal({ avis: attendus.slice(0, 2), total: 3 });
    expect(await avis().prendre(utilisateurId, 2)).to.deep.equal({ avis: [], total: 0 });
    expect((await avis().prendre(autre, 2)).total).to.equal(1);
  });

  it('renonce à ce qui attend de certaines familles', async () => {
    const utilisateurId = await unCompte();
    await avis().garder(unAvisGarde({ utilisateurId, famille: 'MEMOIRES' }), true);
    const garde = unAvisGarde({ utilisateurId, famille: 'RATTACHEMENTS' });
    await avis().garder(garde, true);

    await avis().renoncer(utilisateurId, []);
    await avis().renoncer(utilisateurId, ['MEMOIRES', 'STRUCTURES']);

    expect(ids((await avis().prendre(utilisateurId, 10)).avis)).to.deep.equal([garde.id]);
    expect(await avis().tous(utilisateurId, 0, 10)).to.have.lengthOf(2);
  });

  it('lit ceux d’une semaine, bornes de Paris, et compte ceux qu’il ne donne pas', async () => {
    const utilisateurId = await unCompte();
    const le = (instant: string): AvisGarde => unAvisGarde({ utilisateurId, survenuLe: new Date(instant) });
    const dedans = [
      le('2026-03-08T22:59:59.999Z'),
      le('2026-03-01T23:00:00.000Z'),
      le('2026-03-04T10:00:00.000Z'),
    ];
    const dehors = [le('2026-03-01T22:59:59.999Z'), le('2026-03-08T23:00:00.000Z')];
    for (const un of [...dedans, ...dehors]) await avis().garder(un, false);
    const [fin, debut, milieu] = dedans as [AvisGarde, AvisGarde, AvisGarde];

    const tous = await avis().deLaSemaine(utilisateurId, SEMAINE, 10);
    expect(tous).to.deep.equal({ avis: [debut, milieu, fin], total: 3 });
    expect(await avis().deLaSemaine(utilisateurId, SEMAINE, 2)).to.deep.equal({
      avis: [debut, milieu],
      total: 3,
    });
  });

  it('oublie les anciens, sauf ceux qui attendent encore', async () => {
    const utilisateurId = await unCompte();
    const ancien = { utilisateurId, survenuLe: new Date('2025-12-01T09:00:00.000Z') };
    const enAttente = unAvisGarde(ancien);
    const recent = unAvisGarde({ utilisateurId });
    await avis().garder(unAvisGarde(ancien), false);
    await avis().garder(enAttente, true);
    await avis().garder(recent, false);

    await avis().oublier(new Date('2026-01-01T00:00:00.000Z'));

    expect(ids(await avis().tous(utilisateurId, 0, 10))).to.deep.equal([enAttente.id, recent.id]);
  });
};

describe('AvisRepository', () => {
  describe('en mémoire', () => {
    const avis = new InMemoryAvisRepository();
    contract(
      () => avis,
      async () => nextId(),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(
        () => new KnexAvisRepository(db()),
        async () => {
          const utilisateur = unUtilisateur().build();
          await new KnexUtilisateurRepository(db()).add(utilisateur);
          return utilisateur.etat.id;
        },
      );
    });
  }
});
