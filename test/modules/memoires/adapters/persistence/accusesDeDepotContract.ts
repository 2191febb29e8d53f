import { expect } from 'chai';
import type { AccusesDeDepot } from '../../../../../src/modules/memoires/application/ports/AccusesDeDepot.ts';

/** @param memoire gives the id of a mémoire that is kept */
export const accusesDeDepotContract = (
  accuses: () => AccusesDeDepot,
  memoire: () => Promise<number>,
): void => {
  const accuse = (memoireId: number, chiffre: string) => ({
    memoireId,
    sha256: chiffre.repeat(64),
    taille: 12_345,
    etabliLe: new Date('2026-03-02T09:00:01.000Z'),
  });

  it('rend l’accusé tel qu’il a été gardé', async () => {
    const memoireId = await memoire();
    expect(await accuses().find(memoireId)).to.equal(undefined);

    await accuses().garder(accuse(memoireId, 'a'));
    expect(await accuses().find(memoireId)).to.deep.equal(accuse(memoireId, 'a'));
  });

  it('garde le premier quand il en vient un second', async () => {
    const memoireId = await memoire();
    await accuses().garder(accuse(memoireId, 'a'));
    await accuses().garder(accuse(memoireId, 'b'));

    expect((await accuses().find(memoireId))?.sha256).to.equal('a'.repeat(64));
  });
};
