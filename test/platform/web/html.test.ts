import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { h } from 'preact';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { renderPage } from '../../../src/platform/web/renderPage.ts';
import { contexteDeGalerie } from './contexteDeGalerie.ts';
import { galerie } from './galerie.tsx';

/**
 * Departures from the recommended rules, in config/htmlvalidate.json: the renderer closes void elements (`<input/>`);
 * tables repeat their roles because stacked rows lose them in some screen readers; the name of a court may be long.
 */
const regles = JSON.parse(
  readFileSync(join(process.cwd(), 'config/htmlvalidate.json'), 'utf8'),
) as ConfigData;
const validateur = new HtmlValidate(regles);

const fautesDe = async (html: string): Promise<string[]> => {
  const rapport = await validateur.validateString(html);
  return rapport.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
};

describe('HTML des pages', () => {
  for (const [nom, page] of Object.entries(galerie)) {
    for (const langue of ['fr', 'en'] as const) {
      it(`la page ${nom} est valide (${langue})`, async () => {
        const contexte = contexteDeGalerie({
          langue,
          demo: true,
          structures: { choisie: '3', liste: [{ valeur: '3', libelle: 'Cabinet Delaunay' }] },
          flash: {
            ton: 'alerte',
            titre: 'Dépôt interrompu',
            lien: { libelle: 'Reprendre', href: '/memoires/4' },
          },
        });
        expect(await fautesDe(renderPage(contexte, page()))).to.deep.equal([]);
      });
    }
  }

  it('l’en-tête d’un agent aux nombreux espaces est valide', async () => {
    const onglets = Array.from({ length: 9 }, (_, rang) => ({
      libelle: `Espace ${String(rang)}`,
      href: `/espace-${String(rang)}`,
      actif: rang === 3,
    }));
    const html = renderPage(contexteDeGalerie({ onglets }), galerie['vide']?.() ?? h('p', null));
    expect(html).to.include('cp-entete--dense');
    expect(await fautesDe(html)).to.deep.equal([]);
  });

  it('voit une faute quand il y en a une', async () => {
    expect(await fautesDe('<!DOCTYPE html><p><div>mal imbriqué</div></p>')).to.have.length.above(0);
  });
});
