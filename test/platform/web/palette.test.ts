import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const source = readFileSync(join(process.cwd(), 'src/platform/web/theme/_palette.scss'), 'utf8');
const palette = new Map(
  [...source.matchAll(/'([a-z-]+)': (#[0-9a-f]{6})/g)].map(([, nom = '', teinte = '']) => [nom, teinte]),
);

const canal = (valeur: number): number =>
  valeur <= 0.04045 ? valeur / 12.92 : ((valeur + 0.055) / 1.055) ** 2.4;

const luminance = (nom: string): number => {
  const teinte = palette.get(nom);
  if (teinte === undefined) throw new Error(`no colour named ${nom}`);
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((debut) =>
    canal(Number.parseInt(teinte.slice(debut, debut + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
};

const contraste = (a: string, b: string): number => {
  const [clair = 0, sombre = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (clair + 0.05) / (sombre + 0.05);
};

const textes: readonly (readonly [string, readonly string[]])[] = [
  ['encre', ['fond', 'fond-appuye', 'carte', 'indigo-pale', 'rouge-pale', 'ambre-pale', 'vert-pale']],
  ['encre-douce', ['fond', 'fond-appuye', 'carte', 'indigo-pale']],
  ['lien', ['fond', 'carte', 'indigo-pale', 'vert-pale', 'ambre-pale', 'rouge-pale']],
  ['indigo', ['fond', 'carte', 'indigo-pale']],
  ['indigo-profond', ['fond', 'carte', 'indigo-pale']],
  ['carte', ['indigo', 'indigo-profond', 'bleu-identite', 'rouge', 'focus']],
  ['rouge', ['fond', 'carte', 'rouge-pale']],
  ['rouge-profond', ['rouge-pale']],
  ['ambre', ['ambre-pale', 'carte', 'fond']],
  ['gris', ['gris-pale']],
  ['bleu', ['bleu-pale', 'carte']],
  ['violet', ['violet-pale', 'carte']],
  ['vert', ['vert-pale', 'carte']],
];

const signes: readonly (readonly [string, readonly string[]])[] = [
  ['filet-fort', ['fond', 'carte']],
  ['focus', ['fond', 'carte', 'fond-appuye', 'indigo-pale', 'rouge-pale']],
  ['carte', ['indigo']],
  ['ochre', ['indigo']],
];

describe('Palette du thème', () => {
  for (const [texte, fonds] of textes) {
    for (const fond of fonds) {
      it(`${texte} se lit sur ${fond} (4,5:1)`, () => {
        expect(contraste(texte, fond)).to.be.at.least(4.5);
      });
    }
  }

  for (const [signe, fonds] of signes) {
    for (const fond of fonds) {
      it(`${signe} se distingue de ${fond} (3:1)`, () => {
        expect(contraste(signe, fond)).to.be.at.least(3);
      });
    }
  }

  it('sait reconnaître une paire insuffisante', () => {
    expect(contraste('filet', 'carte')).to.be.below(3);
  });
});
