import { expect } from 'chai';
import type { DelaisHabituels } from '../../../../../src/modules/memoires/application/ports/DelaisHabituels.ts';
import type { Memoire } from '../../../../../src/modules/memoires/domain/Memoire.ts';
import { nextId } from '../../../../support/doubles.ts';
import { unMemoire } from '../../support/unMemoire.ts';

const UN_JOUR_MS = 86_400_000;

const PAYE_LE = new Date('2026-06-01T09:00:00.000Z');
const MAINTENANT = new Date('2026-06-02T02:00:00.000Z');
const DEPUIS = new Date('2025-06-02T02:00:00.000Z');

export const delaisHabituelsContract = (
  delais: () => DelaisHabituels,
  garder: (memoire: Memoire) => Promise<unknown>,
): void => {
  const payer = (juridictionId: number, jours: number, etatLe = PAYE_LE) => {
    const deposeLe = new Date(etatLe.getTime() - jours * UN_JOUR_MS);
    return garder(unMemoire().complet(juridictionId).depose('PAYE').avec({ deposeLe, etatLe }).build());
  };

  it('prend la médiane des mémoires payés depuis, dans cette juridiction', async () => {
    const [ici, ailleurs] = [nextId(), nextId()];
    for (const jours of [5, 48.2, 300]) await payer(ici, jours);
    await payer(ici, 1, new Date('2025-06-01T09:00:00.000Z'));
    await payer(ailleurs, 2);
    await garder(unMemoire().complet(ici).depose('CERTIFIE').build());

    await delais().mesurer(ici, DEPUIS, MAINTENANT);
    expect(await delais().find(ici)).to.deep.equal({
      juridictionId: ici,
      jours: 48,
      nombre: 3,
      mesureLe: MAINTENANT,
    });
  });

  it('remplace la mesure d’avant, et n’en fait aucune sans paiement', async () => {
    const ici = nextId();
    await delais().mesurer(ici, DEPUIS, MAINTENANT);
    expect(await delais().find(ici)).to.equal(undefined);

    await payer(ici, 7);
    await delais().mesurer(ici, DEPUIS, MAINTENANT);
    await payer(ici, 20);
    await payer(ici, 21);
    await delais().mesurer(ici, DEPUIS, MAINTENANT);
    expect(await delais().find(ici)).to.include({ jours: 20, nombre: 3 });
  });
};
