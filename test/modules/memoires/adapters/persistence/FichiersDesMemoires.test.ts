import { expect } from 'chai';
import { KnexAccusesDeDepot } from '../../../../../src/modules/memoires/adapters/persistence/KnexAccusesDeDepot.ts';
import {
  fichiersDesMemoires,
  KnexFichiersDesMemoires,
  listeDeContenus,
} from '../../../../../src/modules/memoires/adapters/persistence/KnexFichiersDesMemoires.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { DEPOSE_LE, unMemoire, unePiece, type MemoireBuilder } from '../../support/unMemoire.ts';

const contenu = (rang: number): string => rang.toString(16).padStart(64, '0');

const avecPiece = (rang: number): MemoireBuilder =>
  unMemoire()
    .complet()
    .avec({ pieces: [unePiece('ACTE_DESIGNATION', { sha256: contenu(rang) })] });

for (const dialect of testDialects) {
  describe(`Fichiers des mémoires sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    const retenus = async (...rangs: readonly number[]): Promise<ReadonlySet<string>> =>
      new KnexFichiersDesMemoires(opened().database).referenced(rangs.map(contenu));
    const garder = async (builder: MemoireBuilder): Promise<number> => {
      await new KnexMemoireRepository(opened().database).save(builder.build());
      return builder.donnees.id;
    };

    it('retient les pièces d’un brouillon et d’un mémoire déposé, et les accusés', async () => {
      await garder(avecPiece(1));
      const memoireId = await garder(avecPiece(2).depose('REFUSE'));
      await new KnexAccusesDeDepot(opened().database).garder({
        memoireId,
        sha256: contenu(3),
        taille: 10,
        etabliLe: new Date('2026-03-02T09:00:01.000Z'),
      });

      expect(await retenus(1, 2, 3, 4)).to.deep.equal(new Set([1, 2, 3].map(contenu)));
      expect(await retenus(4)).to.deep.equal(new Set());
    });

    it('ne retient plus les pièces d’un brouillon supprimé, sauf celles d’un autre mémoire', async () => {
      await garder(avecPiece(11).avec({ etat: 'SUPPRIME' }));
      await garder(avecPiece(12).avec({ etat: 'SUPPRIME' }));
      await garder(avecPiece(12));

      expect(await retenus(11, 12)).to.deep.equal(new Set([contenu(12)]));
    });

    it('ne retient plus une pièce retirée', async () => {
      const memoires = new KnexMemoireRepository(opened().database);
      const memoire = await memoires.get(await garder(avecPiece(21)));
      for (const { id } of memoire.etat.pieces)
        memoire.retirer(id, { le: DEPOSE_LE, acteurId: 1, acteurNom: 'Jeanne Martin' });
      await memoires.save(memoire);

      expect(await retenus(21)).to.deep.equal(new Set());
    });

    it('les cherche par un index', async () => {
      const { knex, database } = opened();
      for (let rang = 100; rang < 700; rang += 1) await garder(avecPiece(rang).depose());
      if (dialect === 'postgres') await knex.raw('ANALYZE memoires_pieces');
      const explain = dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
      const liste = listeDeContenus(database.dialect, [contenu(101), contenu(102)]);
      const plan: unknown = await knex.raw(`${explain} ${fichiersDesMemoires(dialect).text}`, [liste, liste]);

      expect(JSON.stringify(plan)).to.include('memoires_pieces_par_contenu');
    }).timeout(60_000);
  });
}
