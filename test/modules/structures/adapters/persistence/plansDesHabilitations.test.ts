import { expect } from 'chai';
import { KnexRattachementRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { rowDe } from '../../../../../src/modules/structures/adapters/persistence/structureRows.ts';
import { enLots } from '../../../../../src/platform/knex/enLots.ts';
import type { Statement } from '../../../../../src/platform/knex/Statement.ts';
import { FixedClock, nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { HabilitationsLues } from '../../support/HabilitationsLues.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';

const FICHES = 5_000;

for (const dialect of testDialects) {
  describe(`les droits d’une personne parmi ${FICHES} structures, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);

    it('se lisent par une requête préparée, qui ne parcourt aucune table', async function () {
      this.timeout(60_000);
      const base = database();
      const fiches = Array.from({ length: FICHES }, () => uneStructure().build().donnees);
      const utilisateurId = nextId();
      await base.run(async () => {
        for (const lot of enLots(fiches, 100)) await base.from('structures_fiches').insert(lot.map(rowDe));
        const liens = fiches.map(({ id: structureId }, rang) =>
          unRattachement()
            .avec({ structureId, utilisateurId: rang < 3 ? utilisateurId : nextId() })
            .build(),
        );
        await new KnexRattachementRepository(base).ajouter(liens);
      });
      const tables = dialect === 'sqlite' ? [''] : [' structures_fiches', ' structures_rattachements'];
      for (const table of tables) await base.query({ name: `test.analyze${table}`, text: `ANALYZE${table}` });

      const posees: Statement[] = [];
      const espion = Object.create(base, {
        query: {
          value: (statement: Statement, valeurs: readonly number[]) => {
            posees.push(statement);
            return base.query(statement, valeurs);
          },
        },
      }) as typeof base;
      const droits = await new HabilitationsLues(espion, new FixedClock()).habilitationsDe(utilisateurId);
      expect(droits).to.have.lengthOf(3);
      expect(posees).to.have.lengthOf(1);

      const explique = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      const plan = await base.query<Record<string, string>>(
        { name: 'test.plan-des-habilitations', text: `${explique} ${posees[0]?.text ?? ''}` },
        [utilisateurId],
      );
      const lu = plan.map((ligne) => ligne['QUERY PLAN'] ?? ligne['detail']).join('\n');
      expect(lu).to.include('structures_fiches_par_tete');
      expect(lu).not.to.match(/Seq Scan|SCAN (r|s|t)\b/);
    });
  });
}
