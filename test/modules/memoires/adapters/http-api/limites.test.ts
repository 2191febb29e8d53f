import { expect } from 'chai';
import fc from 'fast-check';
import type { Acteur } from '../../../../../src/kernel/application/Acteur.ts';
import { rechercherDemandePaiement } from '../../../../../src/modules/memoires/adapters/http-api/factures/rechercherDemandePaiement.ts';
import { memoiresApi } from '../../../../../src/modules/memoires/memoiresApiTokens.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { ApiRefusal } from '../../../../../src/platform/api/ApiRefusal.ts';
import { Guichet } from '../../../../../src/platform/api/Guichet.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { testApp } from '../../../../support/testApp.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';

const TROP_PRECIS = `2026-03-02T09:00:00.${'0'.repeat(200)}Z`;

const RACINE = '/cpro/memoires/v1';

for (const dialect of testDialects) {
  describe(`ce que l’API des mémoires ne devine ni ne croit, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let partenaire: PartenaireDeMemoires;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      partenaire = await PartenaireDeMemoires.deposant(app());
    });

    it('un numéro que portent deux mémoires : il faut dire lequel par son idMemoire', async () => {
      const [un, autre] = [await partenaire.deposer(), await partenaire.deposer()];
      await app()
        .container.get(platform.database)
        .from('memoires_memoires')
        .where({ id: un['idMemoire'] })
        .update({ numero: autre['numeroMemoire'], numero_serie: un['idMemoire'] });

      for (const service of ['consulter', 'consulter/historique', 'abandonner', 'telecharger', 'modifier']) {
        const { code, libelle } = await partenaire.refuser(`${RACINE}/${service}`, {
          numeroMemoire: autre['numeroMemoire'],
          commentaire: 'un',
        });
        expect([service, code]).to.deep.equal([service, 20_004]);
        expect(libelle).to.match(/ \(idMemoire\)$/);
      }
      const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire: autre['idMemoire'] });
      expect(lu['idMemoire']).to.equal(autre['idMemoire']);
    });

    it('un curseur que nous n’avons pas écrit : il recommence au début, sans panne', async () => {
      const coder = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
      const instants = fc.oneof(
        fc.constantFrom(
          '0000-01-01T00:00:00.000Z',
          '0001-01-01T00:00:00.000Z',
          '-000001-01-01T00:00:00.000Z',
          '+099999-01-01T00:00:00.000Z',
          '99999-01-01T00:00:00.000Z',
          '9999-12-31T23:59:59.999Z',
          TROP_PRECIS,
          '2026-02-30T00:00:00.000Z',
          '2026-03-02T24:00:00.000Z',
        ),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.string(),
      );
      const curseurs = fc.tuple(
        fc.constantFrom('depot', 'etat', 'montant', 'numero'),
        fc.constantFrom('asc', 'desc'),
        fc.constantFrom('suivant', 'precedent'),
        fc.oneof(
          instants,
          fc.maxSafeInteger(),
          fc.double(),
          fc.constantFrom('TMP1', '0'.repeat(13), '9'.repeat(14)),
        ),
        fc.oneof(fc.maxSafeInteger(), fc.double(), fc.constant(-1)),
      );
      await fc.assert(
        fc.asyncProperty(curseurs, async (parts) => {
          const [tri, sens] = parts;
          const { status } = await partenaire.appeler(`${RACINE}/rechercher`, {
            curseur: coder(parts),
            tri,
            sens,
          });
          expect(status, JSON.stringify(parts)).to.equal(200);
        }),
        { numRuns: 60, examples: bornes },
      );
    }).timeout(30_000);

    it('un rôle qui est le nom d’une propriété de tout objet : personne ne l’a', async () => {
      for (const roleUtilisateur of ['constructor', 'toString', '__proto__', 'AUTRE']) {
        const rendu = await partenaire.reussir('/cpro/factures/v1/rechercher/demandePaiement', {
          roleUtilisateur,
        });
        expect(rendu).to.deep.include({ listeDemandePaiement: [], total: 0 });
      }
    });

    it('une liste entière que trop d’appels demandent à la fois : il faut revenir', async () => {
      const { container } = app();
      const guichet = new Guichet(1, 20);
      const route = rechercherDemandePaiement(
        container.get(memoiresApi.rechercher),
        container.get(memoiresApi.structures),
        guichet,
      );
      const droits = await container.get(structuresFacade).habilitationsTechniques(partenaire.structureId);
      const acteur: Acteur = {
        utilisateurId: 1,
        prenom: '',
        nom: 'Compte technique',
        langue: 'fr',
        derniereConnexion: null,
        support: false,
        habilitations: [],
        ...droits,
      };
      const appeler = async (): Promise<unknown> =>
        (await route.preparer({ appel: { applicationId: 1, acteur }, corps: {} as never }))();
      const sortir = await guichet.entrer();
      expect((await rejection(appeler(), ApiRefusal)).status).to.equal(429);
      sortir();
      expect(await appeler()).to.have.property('total');
    });

    it('le poids d’une archive, connu d’avance : trop lourde, elle est refusée avant son premier octet', async () => {
      const { idMemoire } = await partenaire.deposer();
      await app()
        .container.get(platform.database)
        .from('memoires_pieces')
        .where({ memoire_id: idMemoire })
        .update({ taille: 70 * 1024 * 1024 });
      const groupe = { avecPiecesJointesComplementaires: 'OUI', listeFacture: [{ idFacture: idMemoire }] };
      for (const [chemin, corps] of [
        [`${RACINE}/telecharger`, { idMemoire, objet: 'PIECES' }],
        ['/cpro/factures/v1/telecharger/groupe', groupe],
        [
          '/cpro/transverses/v1/telecharger/pieceJointe',
          { objetPieceJointe: 'DEMANDE_PAIEMENT', demandePaiement: groupe },
        ],
      ] as readonly (readonly [string, Corps])[]) {
        expect(await partenaire.appeler(chemin, corps), chemin).to.deep.equal({ status: 413, corps: {} });
      }
    });
  });
}

/** Where PostgreSQL and JavaScript do not agree: the first days of the calendar, more digits than an instant has. */
const bornes = (['suivant', 'precedent'] as const).flatMap((vers) =>
  ['0000-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z', TROP_PRECIS].flatMap((instant) =>
    (['depot', 'etat'] as const).map(
      (tri) => [[tri, 'desc', vers, instant, 1]] as [[typeof tri, 'desc', typeof vers, string, number]],
    ),
  ),
);
