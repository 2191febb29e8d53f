import { expect } from 'chai';
import { comptesFacade } from '../../../../../../src/modules/comptes/index.ts';
import { comptesApp } from '../../../support/comptesApp.ts';
import { fournisseurs } from '../../../support/fournisseurs.ts';
import { gestesComptes } from '../../../support/gestesComptes.ts';
import { quelquUn, sIdentifier } from '../../../support/gestesIdentite.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

describe('la première visite par FranceConnect', () => {
  const { tous, config } = fournisseurs();
  const app = comptesApp('sqlite', undefined, config);
  const gestes = gestesComptes(app);
  const { unCompte, envoyer, sujetsRecus } = gestes;
  afterEach(gestes.rendreLesBudgets);

  it('sans compte, n’en ouvre un qu’après accord, avec les noms du fournisseur', async () => {
    const zoe = (tous().franceConnect.personne = quelquUn());
    const agent = app().agent();
    const comptes = app().container.get(comptesFacade);

    const retour = await sIdentifier(agent);
    expect(retour.status).to.equal(303);
    expect(retour.headers.location).to.equal('/identite/creer');
    const { text } = await agent.get('/identite/creer').expect(200);
    expect(text).to.include('Zoé').and.include('Martin').and.include(zoe.email);
    expect(await comptes.trouverParCourriel(zoe.email ?? '')).to.equal(undefined);

    await envoyer(agent, '/identite/creer').expect(303).expect('Location', '/accueil');
    expect(await comptes.trouverParCourriel(zoe.email ?? '')).to.include({
      prenom: 'Zoé',
      nom: 'Martin',
      actif: true,
    });
    expect((await agent.get('/mon-compte').expect(200)).text).to.include('Bienvenue sur Chorus Pro.');
    expect(await sujetsRecus(zoe.email ?? '')).to.deep.equal([
      'FranceConnect ouvre désormais votre compte Chorus Pro',
    ]);
  });

  it('avec un compte, en demande le mot de passe une fois, et ne lie rien sans lui', async () => {
    const email = await unCompte();
    tous().franceConnect.personne = quelquUn({ email });
    const agent = app().agent();

    expect((await sIdentifier(agent)).headers.location).to.equal('/identite/lier');
    expect((await agent.get('/identite/lier').expect(200)).text).to.include(email);
    const { text } = await envoyer(agent, '/identite/lier', { motDePasse: 'autre' }).expect(422);
    expect(text).to.include('Ce mot de passe ne convient pas.');
    await agent.get('/mon-compte').expect(303);
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/identite/lier');

    await envoyer(agent, '/identite/lier', { motDePasse: MOT_DE_PASSE })
      .expect(303)
      .expect('Location', '/accueil');
    await agent.get('/mon-compte').expect(200);
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/accueil');
  });

  it('compte les mauvais mots de passe comme à la connexion, et verrouille', async () => {
    const email = await unCompte();
    tous().franceConnect.personne = quelquUn({ email });
    const agent = app().agent();
    await sIdentifier(agent);
    for (let essai = 0; essai < 5; essai++)
      await envoyer(agent, '/identite/lier', { motDePasse: 'autre' }).expect(422);

    await envoyer(agent, '/identite/lier', { motDePasse: MOT_DE_PASSE }).expect(422);
    expect(await sujetsRecus(email)).to.deep.equal(['Votre compte Chorus Pro est verrouillé pour une heure']);
  });

  it('garde la page demandée jusqu’au bout', async () => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent, 'franceconnect', '?retour=%2Fmon-compte%3Fa%3D1');

    await envoyer(agent, '/identite/creer').expect(303).expect('Location', '/mon-compte?a=1');
  });

  it('ne mène à aucun autre site', async () => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent, 'franceconnect', '?retour=%2F%2Fpiege.example');

    await envoyer(agent, '/identite/creer').expect('Location', '/accueil');
  });

  it('vaut de même par ProConnect, dont l’identité est une autre', async () => {
    const zoe = quelquUn();
    tous().franceConnect.personne = zoe;
    const agent = app().agent();
    await sIdentifier(agent);
    await envoyer(agent, '/identite/creer').expect(303);
    tous().proConnect.personne = zoe;

    const autre = app().agent();
    expect((await sIdentifier(autre, 'proconnect')).headers.location).to.equal('/identite/lier');
  });

  it('ne se finit pas deux fois', async () => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent);
    await envoyer(agent, '/identite/creer').expect(303);

    await agent.get('/identite/creer').expect(303).expect('Location', '/connexion');
    await agent.get('/connexion').expect(303).expect('Location', '/accueil');
  });

  it('s’oublie au bout d’une demi-heure', async () => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent);
    app().clock.advance(31 * 60_000);

    await envoyer(agent, '/identite/creer').expect(303).expect('Location', '/connexion');
    await agent.get('/identite/creer').expect(303).expect('Location', '/connexion');
    expect((await agent.get('/connexion').expect(200)).text).to.include('Recommencez l’identification');
  });
});
