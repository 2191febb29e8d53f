import { expect } from 'chai';
import { KnexHistoriqueDesActions } from '../../../../../src/modules/structures/adapters/persistence/KnexHistoriqueDesActions.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import { requeteDActions } from '../../../../../src/modules/structures/adapters/persistence/requeteDActions.ts';
import type { CriteresDActions } from '../../../../../src/modules/structures/application/ports/HistoriqueDesActions.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryHistoriqueDesActions } from '../../support/InMemoryHistoriqueDesActions.ts';
import { criteres, uneAction } from '../../support/uneAction.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { historiqueDesActionsContract } from './historiqueDesActionsContract.ts';

const VOLUME = 8_000;
const VOLUME_MS = 60_000;

describe('HistoriqueDesActions', () => {
  describe('en mémoire', () => {
    const historique = new InMemoryHistoriqueDesActions();
    historiqueDesActionsContract(
      () => historique,
      () => Promise.resolve([nextId(), nextId()]),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);

      const gardee = async (): Promise<number> => {
        const structure = uneStructure().build();
        await new KnexStructureRepository(database()).save(structure);
        return structure.donnees.id;
      };

      historiqueDesActionsContract(
        () => new KnexHistoriqueDesActions(database()),
        async () => [await gardee(), await gardee()],
      );

      describe('avec beaucoup d’actions', () => {
        let structureIds: readonly number[] = [];

        before(async function () {
          this.timeout(VOLUME_MS);
          structureIds = [await gardee(), await gardee(), await gardee()];
          await database().run(async () => {
            const historique = new KnexHistoriqueDesActions(database());
            for (let rang = 0; rang < VOLUME; rang += 1) {
              await historique.ajouter([
                uneAction({
                  structureId: structureIds[rang % 3] ?? 0,
                  acte: `acte-${rang % 11}`,
                  parId: rang % 17,
                  utilisateurId: rang % 501,
                  le: new Date(Date.UTC(2025, 0, 1) + rang * 60_000),
                }),
              ]);
            }
          });
          const analyse = { name: 'test.analyse', text: 'ANALYZE structures_actions' };
          await database().query(analyse);
        });

        const repere = { le: new Date('2025-01-03T00:00:00.000Z'), id: 1_000 };
        const filtres: readonly Partial<CriteresDActions>[] = [
          {},
          { acte: 'acte-3' },
          { parId: 5 },
          { utilisateurId: 42 },
          { du: new Date('2025-01-02T00:00:00.000Z'), avant: new Date('2025-01-05T00:00:00.000Z') },
        ];

        for (const filtre of filtres) {
          it(`suit un index (${Object.keys(filtre).join(', ') || 'tout'})`, async () => {
            for (const combien of [1, 3]) {
              const demande = { ...criteres(...structureIds.slice(0, combien)), ...filtre };
              for (const apres of [null, repere]) {
                const { text, valeurs } = requeteDActions(demande, apres, 51);
                const plan = await planDe(database(), text, valeurs);

                expect(plan).to.match(/structures_actions_par_/);
                expect(plan).not.to.match(/Seq Scan|SCAN structures_actions\b/);
                if (combien === 1 && (dialect === 'sqlite' || !rare(filtre)))
                  expect(plan).not.to.match(/Sort|TEMP B-TREE/);
              }
            }
          });
        }
      });
    });
  }
});

/** PostgreSQL rightly sorts the few rows that such a filter leaves. */
const rare = ({ acte, parId, utilisateurId }: Partial<CriteresDActions>): boolean =>
  [acte, parId, utilisateurId].some((valeur) => valeur !== undefined);

let plans = 0;

const planDe = async (
  database: Database,
  text: string,
  valeurs: readonly (string | number)[],
): Promise<string> => {
  const explain = database.dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
  const rows = await database.query<Record<string, unknown>>(
    { name: `test.plan.actions.${++plans}`, text: `${explain} ${text}` },
    valeurs,
  );
  return rows.map((row) => String(row['QUERY PLAN'] ?? row['detail'])).join('\n');
};
