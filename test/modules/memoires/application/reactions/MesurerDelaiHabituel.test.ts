import { expect } from 'chai';
import { MesurerDelaiHabituel } from '../../../../../src/modules/memoires/application/reactions/MesurerDelaiHabituel.ts';
import type { EtatDuMemoireChange } from '../../../../../src/modules/memoires/domain/EtatDuMemoireChange.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { LYON, unMonde } from '../../support/unMonde.ts';

const UN_JOUR_MS = 86_400_000;

const paiement = (ecart: Partial<EtatDuMemoireChange> = {}): EtatDuMemoireChange => ({
  type: 'memoires.etat-change',
  survenuLe: new Date('2026-03-02T09:00:00.000Z'),
  memoireId: 1,
  numero: '0000000001',
  structureId: 2,
  juridictionId: LYON,
  acte: 'COMPTABILISER',
  depuis: 'MIS_EN_PAIEMENT',
  vers: 'PAYE',
  acteurId: 4,
  cote: 'paiement',
  motifCode: null,
  rang: 6,
  ...ecart,
});

const payer = async (monde: ReturnType<typeof unMonde>, jours: number): Promise<void> => {
  const etatLe = monde.clock.now();
  const deposeLe = new Date(etatLe.getTime() - jours * UN_JOUR_MS);
  await monde.garder(unMemoire().complet(LYON).depose('PAYE').avec({ deposeLe, etatLe }));
};

describe('MesurerDelaiHabituel', () => {
  it('mesure la médiane à chaque paiement, puis une fois par jour quand elle est assurée', async () => {
    const monde = unMonde();
    const reaction = new MesurerDelaiHabituel(monde.delais, monde.clock);
    for (const jours of [10, 20, 90]) {
      await payer(monde, jours);
      await reaction.reagir(paiement());
    }
    expect(await monde.delais.find(LYON)).to.include({ jours: 20, nombre: 3 });

    for (let rang = 0; rang < 8; rang += 1) {
      await payer(monde, 90);
      await reaction.reagir(paiement());
    }
    expect(await monde.delais.find(LYON)).to.include({ jours: 90, nombre: 10 });
    monde.clock.advance(UN_JOUR_MS);
    await reaction.reagir(paiement());
    expect(await monde.delais.find(LYON)).to.include({ jours: 90, nombre: 11 });
  });

  it('oublie ce qui a été payé il y a plus d’un an, et n’écoute que les paiements', async () => {
    const monde = unMonde();
    const reaction = new MesurerDelaiHabituel(monde.delais, monde.clock);
    await payer(monde, 300);
    monde.clock.advance(366 * UN_JOUR_MS);
    await payer(monde, 12);
    await reaction.reagir(paiement({ acte: 'METTRE_EN_PAIEMENT' }));
    await reaction.reagir(paiement({ juridictionId: null }));
    expect(await monde.delais.find(LYON)).to.equal(undefined);
    await reaction.reagir(paiement());
    expect(await monde.delais.find(LYON)).to.include({ jours: 12, nombre: 1 });
  });
});
