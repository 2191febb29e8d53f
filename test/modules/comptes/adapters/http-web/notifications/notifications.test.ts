import { expect } from 'chai';
import { comptesFacade } from '../../../../../../src/modules/comptes/index.ts';
import { LiensDeDesabonnementScelles } from '../../../../../../src/modules/comptes/adapters/securite/LiensDeDesabonnementScelles.ts';
import type { Synthese } from '../../../../../../src/modules/comptes/domain/notifications/Synthese.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import request from 'supertest';
import { comptesApp } from '../../../support/comptesApp.ts';
import { gestesComptes } from '../../../support/gestesComptes.ts';

const QUOTIDIEN = { MEMOIRES: 'QUOTIDIEN', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'AUCUN' };

/** The choices that a page shows as ticked. */
const cochees = (page: string): readonly string[] =>
  [...page.matchAll(/<input[^>]*>/g)]
    .map(([balise]) => balise)
    .filter((balise) => /\bchecked\b/.test(balise))
    .map((balise) => `${/name="([^"]+)"/.exec(balise)?.[1]}=${/value="([^"]+)"/.exec(balise)?.[1]}`);

describe('Mes notifications', () => {
  const app = comptesApp('sqlite');
  const { unCompte, envoyer, connecte, jetonDeSession, rendreLesBudgets } = gestesComptes(app);

  const lienDe = async (courriel: string, synthese: Synthese): Promise<string> => {
    const { container } = app();
    const personne = await container.get(comptesFacade).trouverParCourriel(courriel);
    const liens = new LiensDeDesabonnementScelles(container.get(platform.secretBox));
    const jeton = await liens.sceller({ utilisateurId: personne!.id, synthese });
    return `/desabonnement?jeton=${encodeURIComponent(jeton)}`;
  };

  it('montre les choix initiaux, depuis Mon compte', async () => {
    const agent = await connecte(await unCompte());

    expect((await agent.get('/mon-compte')).text).to.include('href="/mon-compte/notifications"');
    const { text } = await agent.get('/mon-compte/notifications').expect(200);
    expect(text).to.include('Mes notifications').and.include('Rattachements et espaces');
    expect(cochees(text)).to.deep.equal([
      'MEMOIRES=IMMEDIAT',
      'RATTACHEMENTS=IMMEDIAT',
      'STRUCTURES=IMMEDIAT',
      'recapitulatif=oui',
    ]);
  });

  it('garde les choix et le dit', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    await envoyer(agent, '/mon-compte/notifications', { _csrf, ...QUOTIDIEN })
      .expect(303)
      .expect('Location', '/mon-compte/notifications');

    const { text } = await agent.get('/mon-compte/notifications');
    expect(text).to.include('Vos choix sont enregistrés');
    expect(cochees(text)).to.deep.equal(['MEMOIRES=QUOTIDIEN', 'RATTACHEMENTS=IMMEDIAT', 'STRUCTURES=AUCUN']);
  });

  it('remontre ce qui fut coché quand un choix manque', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    const { text } = await envoyer(agent, '/mon-compte/notifications', {
      _csrf,
      MEMOIRES: 'QUOTIDIEN',
      STRUCTURES: 'AUCUN',
    }).expect(422);

    expect(text).to.include('Choisissez à quel rythme vous recevez ces courriels.');
    expect(cochees(text)).to.deep.equal(['MEMOIRES=QUOTIDIEN', 'STRUCTURES=AUCUN']);
  });

  it('se lit en anglais, et demande d’être connecté', async () => {
    const agent = await connecte(await unCompte());
    await agent.get('/langue?vers=en&retour=/mon-compte/notifications').expect(303);
    expect((await agent.get('/mon-compte/notifications')).text)
      .to.include('My notifications')
      .and.include('Receive the weekly recap');
    await app().agent().get('/mon-compte/notifications').expect(303);
  });

  it('n’arrête rien à l’ouverture du lien, et arrête en un clic sans être connecté', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const _csrf = await jetonDeSession(agent);
    await envoyer(agent, '/mon-compte/notifications', { _csrf, ...QUOTIDIEN, recapitulatif: 'oui' });
    const lien = await lienDe(courriel, 'QUOTIDIEN');
    const inconnu = app().agent();

    const { text } = await inconnu.get(lien).expect(200);
    expect(text).to.include('Arrêter le résumé quotidien').and.include('action="/desabonnement?jeton=');
    expect(cochees((await agent.get('/mon-compte/notifications')).text)).to.include('MEMOIRES=QUOTIDIEN');

    await envoyer(inconnu, lien).expect(303).expect('Location', '/desabonnement/QUOTIDIEN');
    expect((await inconnu.get('/desabonnement/QUOTIDIEN').expect(200)).text)
      .to.include('Vous ne recevrez plus de résumé quotidien')
      .and.include('href="/mon-compte/notifications"');
    expect(cochees((await agent.get('/mon-compte/notifications')).text)).to.deep.equal([
      'MEMOIRES=AUCUN',
      'RATTACHEMENTS=IMMEDIAT',
      'STRUCTURES=AUCUN',
      'recapitulatif=oui',
    ]);
  });

  it('répond au logiciel de courriel, qui ne dit pas d’où il vient (RFC 8058), sans redirection', async () => {
    const courriel = await unCompte();
    const lien = await lienDe(courriel, 'HEBDOMADAIRE');

    await request(app().app).post(lien).type('form').send('List-Unsubscribe=One-Click').expect(200);
    await request(app().app).post(lien).type('form').send('List-Unsubscribe=One-Click').expect(200);

    const agent = await connecte(courriel);
    expect(cochees((await agent.get('/mon-compte/notifications')).text)).not.to.include('recapitulatif=oui');
  });

  it('limite aussi les liens que l’on ouvre', async () => {
    for (let essai = 0; essai < 60; essai++) await app().agent().get('/desabonnement?jeton=x');

    await app().agent().get('/desabonnement?jeton=x').expect(429);
    await rendreLesBudgets();
    await app().agent().get('/desabonnement?jeton=x').expect(404);
  });

  it('refuse un lien altéré', async () => {
    const lien = await lienDe(await unCompte(), 'HEBDOMADAIRE');
    for (const faux of ['/desabonnement?jeton=x', lien.slice(0, -3)]) {
      await app().agent().get(faux).expect(404);
      await request(app().app).post(faux).type('form').send('List-Unsubscribe=One-Click').expect(404);
    }
  });

  it('garde ailleurs la garde contre les formulaires d’autres sites', async () => {
    await request(app().app).post('/connexion').type('form').send('courriel=a').expect(403);
  });
});
