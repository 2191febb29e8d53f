import { expect } from 'chai';
import fc from 'fast-check';
import type { ApiRoute } from '../../src/platform/api/ApiRoute.ts';
import { schemaDuCorps } from '../../src/platform/api/documentation/openApi.ts';
import { platform } from '../../src/platform/tokens.ts';
import { MEMOIRES_D_EXEMPLE } from '../../src/modules/memoires/adapters/http-api/wire/exemples.ts';
import { exemples } from '../../src/modules/structures/adapters/http-api/wire/exemples.ts';
import { structuresFacade } from '../../src/modules/structures/index.ts';
import { PartenaireDeMemoires } from '../modules/memoires/support/partenaireDeMemoires.ts';
import { unPartenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { testDialects } from '../support/freshDatabase.ts';
import { testApp } from '../support/testApp.ts';
import { ValidateurOpenApi } from '../support/ValidateurOpenApi.ts';
import { corpsQuelconque, exempleAbime, type Connus } from './hasard/corpsQuelconque.ts';

const ESSAIS = { sqlite: 24, postgres: 6 } as const;

/** The ids of the examples stand for those that are there. */
const idsDesExemples: readonly number[] = [
  ...Object.values(MEMOIRES_D_EXEMPLE).flatMap((memoire) => ('id' in memoire ? [memoire.id] : [])),
  exemples.structure.id,
  exemples.juridiction.id,
  exemples.service.id,
];

for (const dialect of testDialects) {
  describe(`tous les services, quoi qu’on leur envoie, sur ${dialect}`, function () {
    this.timeout(120_000);
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z', () => ({
      appelsDApiParMinute: 1_000_000,
    }));
    let prestataire: PartenaireDeMemoires;
    let juridiction: PartenaireDeMemoires;
    let connus: Connus;
    let routes: readonly ApiRoute[];
    let validateur: ValidateurOpenApi;

    before(async () => {
      await produit().container.get(structuresFacade).chargerReference();
      prestataire = await PartenaireDeMemoires.deposant(produit());
      juridiction = await PartenaireDeMemoires.juridiction(produit(), 'TJ-LYON');
      const deposes = [await prestataire.deposer(), await prestataire.deposer(), await prestataire.deposer()];
      const brouillon = await prestataire.reussir('/cpro/memoires/v1/dupliquer', {
        idMemoire: deposes[0]?.['idMemoire'],
      });
      await produit().drain();
      connus = {
        ids: [
          ...[...deposes, brouillon].map(({ idMemoire }) => Number(idMemoire)),
          prestataire.structureId,
          juridiction.structureId,
        ],
        textes: [
          'TJ-LYON',
          'MEMOIRE_JUSTICE',
          'A3_MEMOIRE_JUSTICE',
          'MISE_A_DISPOSITION',
          'PRISE_EN_COMPTE_DESTINATAIRE',
          'REJETEE',
          'CERTIFIER',
          'RECAPITULATIF',
          ...deposes.map(({ numeroMemoire }) => String(numeroMemoire)),
        ],
      };
      routes = produit()
        .container.getAll(platform.apiRoutes)
        .flat()
        .filter(({ methode }) => methode === 'POST');
      validateur = new ValidateurOpenApi(routes);
    });

    for (const qui of ['d’un prestataire', 'd’une juridiction'] as const) {
      it(`répondent au logiciel ${qui} ou refusent, et disent toujours quoi`, async () => {
        const { structureId } = qui === 'd’un prestataire' ? prestataire : juridiction;
        const programme = await unPartenaire(produit(), structureId);
        for (const route of routes) {
          const corps = fc.oneof(
            corpsQuelconque(schemaDuCorps(route), connus),
            exempleAbime(ici(route.exemple, connus), connus),
          );
          await fc.assert(
            fc.asyncProperty(corps, async (envoye) => {
              const { status, body } = (await programme.appeler(route.chemin, JSON.stringify(envoye))) as {
                readonly status: number;
                readonly body: unknown;
              };
              expect([200, 400], `${route.chemin}: ${JSON.stringify(body)}`).to.include(status);
              expect(validateur.faute({ chemin: route.chemin, status, corps: body })).to.equal(undefined);
              if (status === 400) expect(body).to.include.keys('codeRetour', 'libelle');
            }),
            { numRuns: ESSAIS[dialect], endOnFailure: true },
          );
        }
        expect(routes.length).to.be.greaterThan(40);
      });
    }
  });
}

/** The example with ids that exist here, and without the service of a prestataire who has none. */
const ici = (valeur: unknown, connus: Connus): unknown => {
  if (typeof valeur === 'number') {
    const rang = idsDesExemples.indexOf(valeur);
    return rang < 0 ? valeur : connus.ids[rang % connus.ids.length];
  }
  if (Array.isArray(valeur)) return valeur.map((un: unknown) => ici(un, connus));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .filter(([cle]) => cle !== 'codeService')
      .map(([cle, contenu]) => [cle, ici(contenu, connus)]),
  );
};
