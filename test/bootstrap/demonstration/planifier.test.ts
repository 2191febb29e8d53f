import { expect } from 'chai';
import { planifier, type Cadre } from '../../../src/bootstrap/demonstration/planifier.ts';
import { STRUCTURES } from '../../../src/bootstrap/demonstration/structures.ts';
import { loadReferentiel } from '../../../src/modules/memoires/adapters/reference/loadReferentiel.ts';
import { ETATS } from '../../../src/modules/memoires/domain/etats.ts';
import { REFERENCE } from '../../support/referenceFolder.ts';

const cadre: Cadre = {
  graine: 2026,
  combien: 200,
  maintenant: new Date('2026-03-02T09:00:00.000Z'),
  referentiel: loadReferentiel(REFERENCE),
  villes: new Map([['TJ-LYON', 'Lyon']]),
};

describe('planifier', () => {
  it('donne la même chose pour la même graine, autre chose pour une autre', () => {
    expect(planifier(cadre)).to.deep.equal(planifier(cadre));
    expect(planifier({ ...cadre, graine: 7 })).not.to.deep.equal(planifier(cadre));
  });

  it('prévoit environ ce qui est demandé, et tous les états dans chaque structure', () => {
    const plans = planifier(cadre);
    expect(plans.length).to.be.within(195, 205);
    for (const { cle } of STRUCTURES) {
      expect(plans.filter(({ structure }) => structure.cle === cle).length, cle).to.be.at.least(ETATS.length);
    }
  });

  it('ne prévoit rien dans l’avenir, et rien dans le désordre', () => {
    for (const graine of [1, 2, 3]) {
      for (const { achevement, prescription, ouverture, etapes, etapesDeLaCorrection } of planifier({
        ...cadre,
        graine,
      })) {
        const instants = [ouverture, ...[...etapes, ...etapesDeLaCorrection].map(({ le }) => le)].map((le) =>
          le.getTime(),
        );
        expect(instants).to.deep.equal([...instants].sort((a, b) => a - b));
        expect(instants.at(-1)).to.be.below(cadre.maintenant.getTime());
        expect(prescription <= achevement && achevement <= ouverture.toISOString().slice(0, 10)).to.equal(
          true,
        );
      }
    }
  });
});
