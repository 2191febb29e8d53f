import { expect } from 'chai';
import { renderMail } from '../../../src/platform/mail/renderMail.tsx';
import { htmlFaults } from '../../support/htmlFaults.ts';

const contenu = {
  langue: 'fr',
  titre: 'Activez votre compte',
  paragraphes: ['Bonjour Camille & <associés>,', 'Ce lien vaut 60\u00a0minutes.'],
  action: { libelle: 'Choisir un mot de passe', url: 'https://chorus.exemple.fr/compte/activer?jeton=a&b=1' },
} as const;

describe('renderMail', () => {
  it('dit la même chose en texte et en HTML', () => {
    const { texte, html } = renderMail(contenu);

    expect(texte).to.include('Bonjour Camille & <associés>,').and.to.include(contenu.action.url);
    expect(html).to.include('Bonjour Camille &amp; &lt;associés>,').and.to.include('jeton=a&amp;b=1');
    for (const phrase of [contenu.titre, contenu.action.libelle]) {
      expect(texte).to.include(phrase);
      expect(html).to.include(phrase);
    }
  });

  it('dit la langue du message et finit par le même pied', () => {
    expect(renderMail(contenu).html)
      .to.include('<html lang="fr">')
      .and.to.include('Merci de ne pas y répondre.');
    expect(renderMail({ ...contenu, langue: 'en' }).html)
      .to.include('<html lang="en">')
      .and.to.include('Please do not reply');
  });

  it('se passe d’action', () => {
    const { texte, html } = renderMail({
      langue: 'fr',
      titre: 'Compte verrouillé',
      paragraphes: ['Une heure.'],
    });

    expect(texte).to.not.include('http');
    expect(html).to.not.include('<a ');
  });

  it('fait un document valide', async () => {
    const fautes = await htmlFaults(renderMail(contenu).html);

    expect(fautes.filter((faute) => !faute.startsWith('no-inline-style'))).to.deep.equal([]);
  });
});
