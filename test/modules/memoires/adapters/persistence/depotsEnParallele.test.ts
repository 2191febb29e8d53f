import { expect } from 'chai';
import { KnexMemoireReader } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireReader.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { KnexNumerosDeMemoire } from '../../../../../src/modules/memoires/adapters/persistence/KnexNumerosDeMemoire.ts';
import { ActesSurMemoire } from '../../../../../src/modules/memoires/application/ActesSurMemoire.ts';
import { DeposerMemoire } from '../../../../../src/modules/memoires/application/DeposerMemoire.ts';
import { MemoireDejaDepose } from '../../../../../src/modules/memoires/domain/erreurs.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import { OutboxPublisher } from '../../../../../src/platform/jobs/OutboxPublisher.ts';
import { Wakeup } from '../../../../../src/platform/jobs/Wakeup.ts';
import { FixedClock, testIds } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { unDeposant } from '../../support/acteurs.ts';
import { InMemoryJuridictions } from '../../support/InMemoryJuridictions.ts';
import { InMemoryMandatsDeFacturation } from '../../support/InMemoryMandatsDeFacturation.ts';
import { InMemoryPrestataires, unPrestataire } from '../../support/InMemoryPrestataires.ts';
import { referentiel } from '../../support/referentiel.ts';
import { unMemoire } from '../../support/unMemoire.ts';

const STRUCTURE = 10_001;
const LYON = 20_001;
const acteur = unDeposant(STRUCTURE);

describe('dépôts en parallèle', () => {
  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      const database = freshDatabase(dialect);

      const deposant = (db: Database): DeposerMemoire => {
        const clock = new FixedClock();
        const repository = new KnexMemoireRepository(db);
        const events = new OutboxPublisher(db, testIds, new Wakeup());
        return new DeposerMemoire(
          new ActesSurMemoire(repository, new InMemoryMandatsDeFacturation(), events, db, clock),
          new InMemoryPrestataires(unPrestataire({ id: STRUCTURE })),
          new InMemoryJuridictions([{ id: LYON, nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' }]),
          new KnexNumerosDeMemoire(db),
          referentiel,
          new KnexMemoireReader(db),
          clock,
        );
      };

      const unBrouillon = async (): Promise<number> => {
        const memoire = unMemoire().avec({ structureId: STRUCTURE }).complet(LYON).build();
        await new KnexMemoireRepository(database()).save(memoire);
        return memoire.etat.id;
      };

      const depotsAnnonces = async (): Promise<readonly { memoireId: number; numero: string }[]> => {
        const rows = await database().query<{ contenu: string }>({
          name: 'test.depots',
          text: "SELECT contenu FROM platform_evenements WHERE type = 'memoires.memoire-depose'",
        });
        return rows.map(({ contenu }) => JSON.parse(contenu) as { memoireId: number; numero: string });
      };

      it('donne cinquante numéros qui se suivent à cinquante brouillons', async () => {
        const brouillons = await Promise.all(Array.from({ length: 50 }, unBrouillon));
        const deposer = deposant(database());
        const deposes = await Promise.all(
          brouillons.map((memoireId) => deposer.execute({ acteur, memoireId })),
        );

        const numeros = deposes.map(({ numero }) => Number(numero)).sort((a, b) => a - b);
        expect(new Set(numeros)).to.have.lengthOf(50);
        expect((numeros.at(-1) ?? 0) - (numeros[0] ?? 0)).to.equal(49);
        const annonces = (await depotsAnnonces()).filter(({ memoireId }) => brouillons.includes(memoireId));
        expect(annonces).to.have.lengthOf(50);
      });

      it('ne dépose qu’une fois un brouillon déposé vingt fois', async () => {
        const memoireId = await unBrouillon();
        const deposer = deposant(database());
        const issues = await Promise.allSettled(
          Array.from({ length: 20 }, () => deposer.execute({ acteur, memoireId })),
        );

        const faits = issues.flatMap((issue) => (issue.status === 'fulfilled' ? [issue.value.numero] : []));
        const refus = issues.flatMap((issue) =>
          issue.status === 'rejected' ? [issue.reason as unknown] : [],
        );
        expect(faits).to.have.lengthOf(1);
        expect(refus).to.have.lengthOf(19);
        for (const refuse of refus) {
          expect(refuse).to.be.instanceOf(MemoireDejaDepose);
          expect((refuse as MemoireDejaDepose).numero).to.equal(faits[0]);
        }

        const { etat } = await new KnexMemoireRepository(database()).get(memoireId);
        expect(etat.numero).to.equal(faits[0]);
        expect(etat.historique.map(({ acte }) => acte)).to.deep.equal(['OUVRIR', 'DEPOSER']);
        const annonces = (await depotsAnnonces()).filter((annonce) => annonce.memoireId === memoireId);
        expect(annonces.map(({ numero }) => numero)).to.deep.equal(faits);
      });
    });
  }
});
