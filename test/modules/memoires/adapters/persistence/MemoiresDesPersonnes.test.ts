import { expect } from 'chai';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { KnexMemoiresDesPersonnes } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoiresDesPersonnes.ts';
import type { MemoireRepository } from '../../../../../src/modules/memoires/application/ports/MemoireRepository.ts';
import type { MemoiresDesPersonnes } from '../../../../../src/modules/memoires/application/ports/MemoiresDesPersonnes.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryMemoireRepository } from '../../support/InMemoryMemoireRepository.ts';
import { InMemoryMemoiresDesPersonnes } from '../../support/InMemoryMemoiresDesPersonnes.ts';
import { uneLigne, unMemoire, type MemoireBuilder } from '../../support/unMemoire.ts';

const SEMAINE = { debut: new Date('2026-03-01T23:00:00.000Z'), fin: new Date('2026-03-08T23:00:00.000Z') };

const contract = (personnes: () => MemoiresDesPersonnes, memoires: () => MemoireRepository): void => {
  const garder = async (...builders: readonly MemoireBuilder[]): Promise<void> => {
    for (const builder of builders) await memoires().save(builder.build());
  };

  it('donne par pages ce qu’une personne a écrit', async () => {
    const createurId = 1_000_000 + nextId();
    const siens = [1, 2, 3].map(() => unMemoire().avec({ createurId }));
    await garder(...siens, unMemoire().avec({ createurId: createurId + 1_000_000 }));
    const ids = siens.map(({ donnees }) => donnees.id);

    const page = await personnes().ecritsPar(createurId, 0, 2);
    expect(page).to.deep.equal(ids.slice(0, 2));
    expect(await personnes().ecritsPar(createurId, page.at(-1)!, 2)).to.deep.equal(ids.slice(2));
  });

  it('additionne ce qui fut payé dans la semaine, comme retenu, structure par structure', async () => {
    const [structureId, autre, sans] = [nextId(), nextId(), nextId()];
    const paye = (ecart: Parameters<MemoireBuilder['avec']>[0]): MemoireBuilder =>
      unMemoire()
        .complet()
        .depose('PAYE')
        .avec({ structureId, etatLe: SEMAINE.debut, ...ecart });
    const reduite = [uneLigne({ montantRetenu: Montant.deCentimes(10_000) })];
    await garder(
      paye({}),
      paye({ lignes: reduite }),
      paye({ etatLe: new Date(SEMAINE.fin.getTime() - 1), structureId: autre }),
      paye({ etatLe: SEMAINE.fin }),
      paye({ etatLe: new Date(SEMAINE.debut.getTime() - 1) }),
      unMemoire().complet().depose('CERTIFIE').avec({ structureId, etatLe: SEMAINE.debut }),
    );

    expect(await personnes().payes([sans, autre, structureId], SEMAINE)).to.deep.equal([
      { structureId, nombre: 2, montant: Montant.deCentimes(27_750 + 12_000) },
      { structureId: autre, nombre: 1, montant: Montant.deCentimes(27_750) },
    ]);
    expect(await personnes().payes([], SEMAINE)).to.deep.equal([]);
  });
};

describe('MemoiresDesPersonnes', () => {
  describe('en mémoire', () => {
    const repository = new InMemoryMemoireRepository();
    contract(
      () => new InMemoryMemoiresDesPersonnes(repository),
      () => repository,
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(
        () => new KnexMemoiresDesPersonnes(db()),
        () => new KnexMemoireRepository(db()),
      );
    });
  }
});
