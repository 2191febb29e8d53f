import { openDatabase } from '../../../../src/platform/knex/openDatabase.ts';

/** Run as a process of its own: `<file> <openings> <transactions>`. Each opening writes so many times, then closes. */
const [fichier = '', ouvertures = '1', transactions = '1'] = process.argv.slice(2);

const COMPTER = { name: 'test.compter', text: 'SELECT COUNT(*) AS n FROM ecrits' } as const;
const ECRIRE = { name: 'test.ecrire', text: 'INSERT INTO ecrits (n, contenu) VALUES (?, ?)' } as const;

for (let ouverture = 0; ouverture < Number(ouvertures); ouverture += 1) {
  const { database } = openDatabase(`sqlite:${fichier}`);
  await database.query({
    name: 'test.creer',
    text: 'CREATE TABLE IF NOT EXISTS ecrits (n INTEGER NOT NULL, contenu TEXT NOT NULL)',
  });
  for (let rang = 0; rang < Number(transactions); rang += 1) {
    await database.run(async () => {
      const [compte] = await database.query<{ n: number }>(COMPTER);
      await database.query(ECRIRE, [compte?.n ?? 0, 'x'.repeat(2_000)]);
    });
  }
  await database.close();
}
