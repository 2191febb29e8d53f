import { expect } from 'chai';
import fc from 'fast-check';
import { z } from 'zod';
import {
  structuresApi,
  type UsagesDeLApi,
} from '../../../../../src/modules/structures/adapters/http-api/structuresApi.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';
import { unAnnuaire, type Annuaire } from '../../support/unAnnuaire.ts';

const routes = structuresApi({} as UsagesDeLApi).filter(({ methode }) => methode === 'POST');

const ESSAIS = 12;

/** The names of the fields of a body, at any depth. */
const nomsDe = (schema: object): readonly string[] =>
  Object.entries(
    (schema as { readonly properties?: Readonly<Record<string, object>> }).properties ?? {},
  ).flatMap(([nom, contenu]) => [nom, ...nomsDe(contenu)]);

describe('les services des structures, quoi qu’on leur envoie', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let annuaire: Annuaire;
  let partenaire: Partenaire;

  before(async () => {
    annuaire = await unAnnuaire(produit());
    partenaire = await unPartenaire(produit(), annuaire.sienne);
  });

  for (const { chemin, corps } of routes) {
    it(`${chemin} répond ou refuse, et nomme toujours ce qu’il fait`, async () => {
      const noms = nomsDe(z.toJSONSchema(corps, { io: 'output', unrepresentable: 'any' }));
      const feuille = fc.oneof(
        fc.constantFrom(
          null,
          '',
          0,
          -1,
          true,
          '%_\\\'"',
          '2026-02-30',
          9_007_199_254_740_991,
          1e300,
          'é'.repeat(300),
        ),
        fc.constantFrom(annuaire.sienne, annuaire.autre, annuaire.tribunal, String(annuaire.sienne)),
        fc.string(),
        fc.double({ noNaN: true }),
      );
      const cle = fc.constantFrom(...(noms.length > 0 ? noms : ['inconnu']));
      const { valeur } = fc.letrec((tie) => ({
        valeur: fc.oneof(
          { depthSize: 'small' },
          feuille,
          fc.array(tie('valeur'), { maxLength: 3 }),
          fc.dictionary(cle, tie('valeur'), { maxKeys: 5 }),
        ),
      }));
      await fc.assert(
        fc.asyncProperty(fc.oneof(valeur, fc.dictionary(cle, feuille)), async (envoye) => {
          const reponse = await partenaire.appeler(chemin, JSON.stringify(envoye));
          const { status } = reponse;
          const body: unknown = reponse.body;
          expect([200, 400], JSON.stringify(body)).to.include(status);
          const { codeRetour, libelle } = body as { readonly codeRetour: number; readonly libelle: string };
          expect(codeRetour === 0).to.equal(status === 200);
          expect(libelle).to.be.a('string').and.not.equal('');
        }),
        { numRuns: ESSAIS },
      );
    });
  }
});
