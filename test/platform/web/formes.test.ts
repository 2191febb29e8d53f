import { join } from 'node:path';
import { expect } from 'chai';
import { compile } from 'sass';

describe('Formes des états', () => {
  it('donnent un dessin différent à chaque famille', () => {
    const { css } = compile(join(process.cwd(), 'src/platform/web/theme/_etats.scss'));
    const dessins = [...css.matchAll(/\.cp-forme--([\w-]+) \{[^}]*mask: (url\([^)]*\))/g)];
    expect(dessins.map(([, famille]) => famille)).to.have.members([
      'brouillon',
      'en-cours',
      'a-completer',
      'taxation',
      'accepte',
      'refuse',
      'clos',
    ]);
    expect(new Set(dessins.map(([, , dessin]) => dessin)).size).to.equal(dessins.length);
  });
});
