import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ErrorSentences } from '../../src/platform/http/ErrorTexts.ts';
import { erreursHttp } from '../../src/platform/http/erreursHttp.ts';
import { platform } from '../../src/platform/tokens.ts';
import { testApp } from '../support/testApp.ts';

const REFUS = /readonly code\s*(?::[^=]+)?=\s*'([^']+)'/g;
const FORME = /\berror: '([a-z][\w-]*(?:\.[\w-]+)+)'/g;

const codesDe = (contenu: string): readonly string[] =>
  [REFUS, FORME].flatMap((forme) => [...contenu.matchAll(forme)].map(([, code = '']) => code));

const codesDuProduit = (): readonly string[] => {
  const fichiers = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && entree.name.endsWith('.ts'))
    .map((entree) => join(entree.parentPath, entree.name));
  return [...new Set(fichiers.flatMap((fichier) => codesDe(readFileSync(fichier, 'utf8'))))].sort();
};

describe('Phrases des refus', () => {
  const produit = testApp('sqlite');

  it('existent dans les deux langues pour chaque code du produit', () => {
    const phrases = new ErrorSentences([erreursHttp, ...produit().container.getAll(platform.errorTexts)]);
    const codes = codesDuProduit();
    const manquantes = (['fr', 'en'] as const).flatMap((langue) =>
      codes.filter((code) => !phrases.has(langue, code)).map((code) => `${langue}: ${code}`),
    );

    expect(codes).to.have.length.above(20);
    expect(manquantes).to.deep.equal([]);
  });

  it('se cherchent dans les erreurs et dans les formulaires', () => {
    expect(codesDe("readonly code = 'memoire.deja-depose';")).to.deep.equal(['memoire.deja-depose']);
    expect(codesDe("readonly code: string = 'a.b';")).to.deep.equal(['a.b']);
    expect(codesDe("z.string().min(1, { error: 'courriel.requis' })")).to.deep.equal(['courriel.requis']);
  });
});
