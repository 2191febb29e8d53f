import { expect } from 'chai';
import { renderToString } from 'preact-render-to-string';
import { Layout } from '../../../src/platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../src/platform/web/ErreurDeChamp.ts';
import type { PageContext } from '../../../src/platform/web/PageContext.ts';
import { renderPage } from '../../../src/platform/web/renderPage.ts';
import { contexteDeGalerie } from './contexteDeGalerie.ts';

const page = (contexte: Partial<PageContext> = {}, erreurs: readonly ErreurDeChamp[] = []): string =>
  renderPage(
    contexteDeGalerie(contexte),
    <Layout
      titre="Synthèse"
      erreurs={erreurs}
      filAriane={[{ libelle: 'Mémoires', href: '/memoires' }, { libelle: 'Synthèse' }]}
    >
      <p>Contenu</p>
    </Layout>,
  );

describe('Layout', () => {
  it('titre la page du nom de l’objet puis du produit', () => {
    expect(page()).to.match(/^<!DOCTYPE html>\n<html lang="fr"/);
    expect(page()).to.include('<title>Synthèse · Chorus Pro</title>');
  });

  it('annonce les erreurs dès le titre', () => {
    expect(page({}, [{ champ: 'a', message: 'Non' }])).to.include(
      '<title>Erreur\u00a0: Synthèse · Chorus Pro</title>',
    );
    expect(page({ langue: 'en' }, [{ champ: 'a', message: 'No' }])).to.include('<title>Error: Synthèse');
  });

  it('montre la personne, sa dernière connexion et ses espaces', () => {
    const html = page();
    expect(html).to.include('Camille Interprète');
    expect(html).to.include('Dernière connexion le 4 mai 2026 à 15:57:58');
    expect(html).to.match(
      /<form action="\/deconnexion" method="post"[^>]*><input type="hidden" name="_csrf"/,
    );
    expect(html).to.match(/<a class="cp-espaces__lien" href="\/memoires" aria-current="page">/);
  });

  it('ne montre à un visiteur ni espaces ni déconnexion', () => {
    const html = page({ acteur: null, onglets: [] });
    expect(html).to.not.include('/deconnexion');
    expect(html).to.not.include('cp-espaces');
    expect(html).to.include('/structures-publiques');
  });

  it('change de langue sans perdre la page', () => {
    expect(page()).to.include('href="/langue?vers=en&amp;retour=%2Fmemoires%3Fetat%3Dbrouillon"');
    expect(page({ langue: 'en' })).to.include('href="/langue?vers=fr&amp;retour=');
  });

  it('filtre par structure en gardant les critères et en quittant la page de résultats', () => {
    const html = page({
      chemin: '/memoires?etat=brouillon&curseur=abc',
      structures: { choisie: null, liste: [{ valeur: '3', libelle: 'Cabinet Delaunay' }] },
    });
    expect(html).to.include('href="/memoires?etat=brouillon&amp;structure=3"');
    expect(html).to.match(/aria-current="true">Toutes les structures/);
  });

  it('ne contient aucun script en ligne, et un jeton sur celui qu’il appelle', () => {
    const scripts = page().match(/<script[^>]*>[^<]*/g) ?? [];
    expect(scripts).to.deep.equal([
      '<script type="module" src="/assets/page.js" nonce="bm9uY2UtZGUtdGVzdA">',
    ]);
    expect(page()).to.not.match(/ (on[a-z]+|style)=/);
  });

  it('ouvre le contenu par un lien d’évitement', () => {
    expect(page()).to.match(/<body[^>]*><a href="#contenu" class="govuk-skip-link">/);
    expect(page()).to.include('<main id="contenu"');
  });

  it('refuse un composant rendu hors d’une page', () => {
    expect(() => renderToString(<Layout titre="Seul">…</Layout>)).to.throw('outside renderPage');
  });
});
