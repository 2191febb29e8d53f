import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const MODULE = 'src/modules/structures';

const prendLesEvenementsDeLaPlateforme = (contenu: string): boolean =>
  /platform\.events\b/.test(contenu) || /\{[^}]*\bevents\b[^}]*\}\s*=\s*platform\b/.test(contenu);

describe('Le câblage des structures', () => {
  it('publie chaque événement par l’historique des actions', () => {
    const fichiers = readdirSync(MODULE).filter((nom) => nom.endsWith('.ts'));
    const fautifs = fichiers.filter((nom) =>
      prendLesEvenementsDeLaPlateforme(readFileSync(join(MODULE, nom), 'utf8')),
    );

    expect(fautifs).to.deep.equal(['bindSuivi.ts']);
  });

  it('se lit dans les deux écritures', () => {
    expect(prendLesEvenementsDeLaPlateforme('const { database, events } = platform;')).to.equal(true);
    expect(prendLesEvenementsDeLaPlateforme('[platform.events, ids]')).to.equal(true);
    expect(prendLesEvenementsDeLaPlateforme('const { events } = ports;')).to.equal(false);
  });
});
