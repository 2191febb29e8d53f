import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import type {
  AlertesDeForclusion,
  BrouillonAEcheance,
} from '../../../../../src/modules/memoires/application/ports/AlertesDeForclusion.ts';
import type { SeuilAlerte } from '../../../../../src/modules/memoires/domain/Forclusion.ts';
import { DEPOSE_LE, unMemoire, type MemoireBuilder } from '../../support/unMemoire.ts';

const du = jour('2025-03-01');
const au = jour('2025-05-01');

export const unBrouillonAcheveLe = (texte: string): MemoireBuilder => {
  const complet = unMemoire().complet();
  return complet.avec({ mission: { ...complet.donnees.mission, dateAchevement: jour(texte) } });
};

/** @param garder keeps these mémoires, and no other than those of the test is there */
export const alertesDeForclusionContract = (
  alertes: () => AlertesDeForclusion,
  garder: (...memoires: readonly MemoireBuilder[]) => Promise<void>,
): void => {
  const alerte = (memoire: MemoireBuilder, seuil: SeuilAlerte, date = '2025-03-10') => ({
    memoireId: memoire.donnees.id,
    dateAchevement: jour(date),
    seuil,
    diteLe: new Date('2026-03-02T04:30:00.000Z'),
  });
  const ids = (lus: readonly BrouillonAEcheance[]): readonly number[] =>
    lus.map(({ memoireId }) => memoireId);

  it('rend les brouillons achevés dans la période, bornes comprises, dans l’ordre des échéances', async () => {
    const [tard, tot] = [unBrouillonAcheveLe('2025-05-01'), unBrouillonAcheveLe('2025-03-01')];
    await garder(
      tard,
      tot,
      unBrouillonAcheveLe('2025-02-28'),
      unBrouillonAcheveLe('2025-05-02'),
      unMemoire(),
    );

    expect(await alertes().brouillons(du, au, null, 10)).to.deep.equal([
      { memoireId: tot.donnees.id, dateAchevement: '2025-03-01', dejaDit: null },
      { memoireId: tard.donnees.id, dateAchevement: '2025-05-01', dejaDit: null },
    ]);
  });

  it('laisse de côté ce qui fut déposé, supprimé, ou corrige un mémoire déposé', async () => {
    await garder(
      unBrouillonAcheveLe('2025-03-10').depose(),
      unBrouillonAcheveLe('2025-03-10').avec({ etat: 'SUPPRIME' }),
      unBrouillonAcheveLe('2025-03-10').avec({ premierDepotLe: DEPOSE_LE }),
    );

    expect(await alertes().brouillons(du, au, null, 10)).to.deep.equal([]);
  });

  it('se lit par lots, sans rien sauter ni répéter, même un même jour', async () => {
    const memoires = ['2025-03-10', '2025-03-12', '2025-03-12', '2025-03-12', '2025-04-01'].map(
      unBrouillonAcheveLe,
    );
    await garder(...memoires);
    const lus: BrouillonAEcheance[] = [];
    for (;;) {
      const lot = await alertes().brouillons(du, au, lus.at(-1) ?? null, 2);
      lus.push(...lot);
      if (lot.length < 2) break;
    }

    expect(ids(lus)).to.deep.equal(memoires.map(({ donnees }) => donnees.id));
  });

  it('ne garde qu’une fois l’alerte d’un seuil, et rend le plus proche déjà dit', async () => {
    const memoire = unBrouillonAcheveLe('2025-03-10');
    await garder(memoire);

    expect(await alertes().garder(alerte(memoire, 60))).to.equal(true);
    expect(await alertes().garder(alerte(memoire, 60))).to.equal(false);
    expect(await alertes().garder(alerte(memoire, 15))).to.equal(true);
    const [lu] = await alertes().brouillons(du, au, null, 10);
    expect(lu?.dejaDit).to.equal(15);
  });

  it('oublie ce qui fut dit d’une autre date d’achèvement', async () => {
    const memoire = unBrouillonAcheveLe('2025-04-10');
    await garder(memoire);
    await alertes().garder(alerte(memoire, 3, '2025-03-10'));

    const [lu] = await alertes().brouillons(du, au, null, 10);
    expect(lu?.dejaDit).to.equal(null);
    expect(await alertes().garder(alerte(memoire, 3, '2025-04-10'))).to.equal(true);
  });
};
