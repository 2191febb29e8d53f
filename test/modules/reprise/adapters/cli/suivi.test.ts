import { expect } from 'chai';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { SuiviEnJson } from '../../../../../src/modules/reprise/adapters/cli/SuiviEnJson.ts';
import { SuiviSurTerminal } from '../../../../../src/modules/reprise/adapters/cli/SuiviSurTerminal.ts';

describe('Suivi d’une reprise', () => {
  let horloge: SinonFakeTimers;
  let ecrits: string[];

  beforeEach(() => {
    horloge = useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    ecrits = [];
  });
  afterEach(() => horloge.restore());

  it('dit en JSON, toutes les dix secondes, la phase, les lignes, le rythme et le temps restant', () => {
    const suivi = new SuiviEnJson((ligne) => ecrits.push(ligne));
    suivi.commencer('lecture de lignes.csv', 3_000);
    suivi.avancer(1_000);
    horloge.tick(9_999);
    expect(ecrits).to.deep.equal([]);
    horloge.tick(1);
    suivi.avancer(2_000);
    horloge.tick(10_000);
    suivi.finir();
    horloge.tick(60_000);

    expect(ecrits.map((ligne) => JSON.parse(ligne) as unknown)).to.deep.equal([
      {
        phase: 'lecture de lignes.csv',
        lignes: 1_000,
        total: 3_000,
        lignesParSeconde: 100,
        resteSecondes: 20,
        terminee: false,
      },
      {
        phase: 'lecture de lignes.csv',
        lignes: 3_000,
        total: 3_000,
        lignesParSeconde: 150,
        resteSecondes: 0,
        terminee: false,
      },
      {
        phase: 'lecture de lignes.csv',
        lignes: 3_000,
        total: 3_000,
        lignesParSeconde: 150,
        resteSecondes: 0,
        terminee: true,
      },
    ]);
  });

  it('ne dit pas de temps restant quand le total n’est pas connu', () => {
    const suivi = new SuiviEnJson((ligne) => ecrits.push(ligne));
    suivi.commencer('vérifications', null);
    suivi.avancer(5);
    horloge.tick(10_000);
    expect(JSON.parse(ecrits[0] ?? '')).to.include({ total: null, resteSecondes: null });
    suivi.finir();
  });

  it('récrit une ligne du terminal cinq fois par seconde au plus, et la laisse à la fin de la phase', () => {
    const suivi = new SuiviSurTerminal((texte) => ecrits.push(texte));
    suivi.commencer('lecture de memoires.csv', 10_000);
    for (let i = 0; i < 100; i += 1) {
      horloge.tick(10);
      suivi.avancer(50);
    }
    const pendant = ecrits.length;
    suivi.finir();

    expect(pendant).to.be.within(5, 7);
    expect(ecrits.at(-2)).to.equal(
      '\r\u001b[2Klecture de memoires.csv\u00a0: 5\u202f000 / 10\u202f000 (50\u00a0%), 5\u202f000/s, reste 1\u00a0s',
    );
    expect(ecrits.at(-1)).to.equal('\n');
  });

  it('dit les longues attentes en minutes et en heures', () => {
    const suivi = new SuiviSurTerminal((texte) => ecrits.push(texte));
    suivi.commencer('phase', 1_000);
    horloge.tick(100_000);
    suivi.avancer(100);
    expect(ecrits.at(-1)).to.include('reste 15\u00a0min');
    suivi.finir();
    suivi.commencer('phase', 10_000);
    horloge.tick(100_000);
    suivi.avancer(100);
    expect(ecrits.at(-1)).to.include('reste 2\u00a0h\u00a045\u00a0min');
    suivi.finir();
  });
});
