import { expect } from 'chai';
import { enChaine } from '../../../../src/modules/reprise/application/enChaine.ts';
import { rejection } from '../../../support/rejection.ts';

class Panne extends Error {}

const unTour = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Tranches prises en chaîne', () => {
  it('commencent dans l’ordre, au plus tant ensemble, et finissent dans l’ordre', async () => {
    const commencees: number[] = [];
    const finies: number[] = [];
    let ensemble = 0;
    let auPlus = 0;
    await enChaine(2, 9, 2, async (tranche, precedentes) => {
      commencees.push(tranche);
      auPlus = Math.max(auPlus, (ensemble += 1));
      for (let tours = tranche % 2 === 0 ? 5 : 1; tours > 0; tours -= 1) await unTour();
      await precedentes;
      finies.push(tranche);
      ensemble -= 1;
    });

    expect(commencees).to.deep.equal([2, 3, 4, 5, 6, 7, 8]);
    expect(finies).to.deep.equal(commencees);
    expect(auPlus).to.equal(2);
  });

  it('après une panne, aucune ne commence, et celle qui court va à son terme sans être gardée', async () => {
    const commencees: number[] = [];
    const gardees: number[] = [];
    let aTerme = false;
    const chaine = enChaine(0, 6, 2, async (tranche, precedentes) => {
      commencees.push(tranche);
      if (tranche === 0) throw new Panne();
      for (let tours = 0; tours < 5; tours += 1) await unTour();
      aTerme = true;
      await precedentes;
      gardees.push(tranche);
    });
    await rejection(chaine, Panne);

    expect(commencees).to.deep.equal([0, 1]);
    expect(aTerme).to.equal(true);
    expect(gardees).to.deep.equal([]);
  });

  it('sans aucune tranche, ne fait rien', async () => {
    await enChaine(3, 3, 2, () => Promise.reject(new Panne()));
  });
});
