import { expect } from 'chai';
import { NavigateurChezLeFournisseur } from '../../../../../support/openid/NavigateurChezLeFournisseur.ts';
import { comptesApp } from '../../../support/comptesApp.ts';
import { fournisseurs } from '../../../support/fournisseurs.ts';
import { gestesComptes, type Agent } from '../../../support/gestesComptes.ts';
import { partir, passerParLeFournisseur, quelquUn, sIdentifier } from '../../../support/gestesIdentite.ts';

describe('le retour du fournisseur d’identité', () => {
  const { tous, config } = fournisseurs();
  const app = comptesApp('sqlite', undefined, config);
  const gestes = gestesComptes(app);
  const { envoyer, jetonDeSession } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const dejaVenue = async (): Promise<void> => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent);
    await envoyer(agent, '/identite/creer').expect(303);
  };
  const pageDe = async (agent: Agent, chemin: string, status: number): Promise<string> =>
    (await agent.get(chemin).expect(status)).text;
  const resteDehors = (agent: Agent) => agent.get('/mon-compte').expect(303);

  it('demande ce que veut FranceConnect, et rien de plus', async () => {
    const { searchParams } = new URL(await partir(app().agent()));

    expect(Object.fromEntries(searchParams)).to.include({
      response_type: 'code',
      acr_values: 'eidas1',
      scope: 'openid given_name family_name preferred_username email',
      redirect_uri: 'http://127.0.0.1:3000/identite/franceconnect/retour',
    });
    expect(searchParams.get('nonce')).to.have.length.of.at.least(43);
    expect(searchParams.get('state')).to.have.length.of.at.least(43);
    const proConnect = new URL(await partir(app().agent(), 'proconnect'));
    expect(proConnect.searchParams.get('scope')).to.equal('openid given_name usual_name email');
  });

  it('fait entrer tout de suite qui est déjà venu, dans une session neuve', async () => {
    await dejaVenue();
    const agent = app().agent();
    const depart = await agent.get('/identite/franceconnect').expect(303);
    const avant = String(depart.headers['set-cookie']).split(';')[0] ?? '';
    const retour = await agent.get(await passerParLeFournisseur(String(depart.headers.location)));

    expect(retour.headers.location).to.equal('/accueil');
    await agent.get('/mon-compte').expect(200);
    await app().agent().get('/mon-compte').set('Cookie', avant).expect(303);
  });

  it('suit le numéro du fournisseur, et non une adresse qui peut changer de mains', async () => {
    await dejaVenue();
    const { personne } = tous().franceConnect;
    tous().franceConnect.personne = { ...personne, email: quelquUn().email ?? '' };
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/accueil');

    tous().franceConnect.personne = { ...personne, sub: 'un-autre-sub' };
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/identite/lier');
  });

  it('refuse un état qui n’est pas celui du départ, et n’interrompt pas ce qui est en cours', async () => {
    await dejaVenue();
    const agent = app().agent();
    const bon = await passerParLeFournisseur(await partir(agent));
    const faux = bon.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`);

    expect(await pageDe(agent, faux, 422)).to.include('Cette demande d’identification n’est plus valable');
    await resteDehors(agent);
    await agent.get(bon).expect(303).expect('Location', '/accueil');
  });

  it('refuse la réponse portée à un autre navigateur', async () => {
    await dejaVenue();
    const chemin = await passerParLeFournisseur(await partir(app().agent()));

    const autre = app().agent();
    await pageDe(autre, chemin, 422);
    await resteDehors(autre);
  });

  it('refuse un code qui a déjà servi, dans la même demande et dans une autre', async () => {
    await dejaVenue();
    const agent = app().agent();
    const chemin = await passerParLeFournisseur(await partir(agent));
    await agent.get(chemin).expect('Location', '/accueil');
    await agent.get(chemin).expect(303).expect('Location', '/accueil');

    const autre = app().agent();
    const state = new URL(await partir(autre)).searchParams.get('state') ?? '';
    expect(await pageDe(autre, chemin.replace(/state=[^&]+/, `state=${state}`), 422)).to.include(
      'Recommencez.',
    );
    await resteDehors(autre);
    await pageDe(autre, chemin.replace(/state=[^&]+/, `state=${state}`), 422);
  });

  it('refuse un jeton d’identité fait pour une autre demande', async () => {
    await dejaVenue();
    const agent = app().agent();
    const depart = new URL(await partir(agent));
    depart.searchParams.set('nonce', 'y'.repeat(43));

    expect(await pageDe(agent, await passerParLeFournisseur(depart.href), 422)).to.include(
      'La réponse reçue n’a pas pu être vérifiée.',
    );
    await resteDehors(agent);
  });

  it('refuse un niveau de garantie plus faible, et accepte un plus fort', async () => {
    await dejaVenue();
    tous().franceConnect.ecarts = { acr: 'eidas0' };
    const agent = app().agent();
    expect((await sIdentifier(agent)).status).to.equal(422);
    await resteDehors(agent);

    tous().franceConnect.ecarts = { acr: 'eidas2' };
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/accueil');
  });

  for (const userinfo of ['en-clair', 'autre-cle'] as const) {
    it(`refuse des informations ${userinfo === 'en-clair' ? 'sans signature' : 'signées par un autre'}`, async () => {
      await dejaVenue();
      tous().franceConnect.ecarts = { userinfo };
      const agent = app().agent();

      const { status, text } = await sIdentifier(agent);
      expect(status).to.equal(422);
      expect(text).to.include('La réponse reçue n’a pas pu être vérifiée.');
      await resteDehors(agent);
    });
  }

  it('refuse la réponse d’un fournisseur présentée comme celle de l’autre', async () => {
    await dejaVenue();
    const agent = app().agent();
    const chemin = await passerParLeFournisseur(await partir(agent));

    await pageDe(agent, chemin.replace('franceconnect', 'proconnect'), 422);
    await pageDe(agent, chemin, 422);
    await resteDehors(agent);
  });

  it('refuse une adresse que le fournisseur dit non vérifiée', async () => {
    tous().franceConnect.personne = quelquUn({ email_verified: false });
    const agent = app().agent();

    const { status, text } = await sIdentifier(agent);
    expect(status).to.equal(422);
    expect(text).to.include('Votre adresse électronique n’est pas vérifiée');
    await agent.get('/identite/creer').expect('Location', '/connexion');
  });

  it('refuse une personne sans adresse', async () => {
    const { email: _email, ...sansAdresse } = quelquUn();
    tous().franceConnect.personne = sansAdresse;

    expect((await sIdentifier(app().agent())).text).to.include('ne nous a pas été transmis');
  });

  it('comprend que la personne a dit non', async () => {
    tous().franceConnect.ecarts = { refuse: true };

    const { status, text } = await sIdentifier(app().agent());
    expect(status).to.equal(422);
    expect(text).to.include('Vous avez interrompu l’identification').and.include('href="/connexion"');
  });

  it('s’attend un quart d’heure', async () => {
    await dejaVenue();
    const agent = app().agent();
    const chemin = await passerParLeFournisseur(await partir(agent));
    app().clock.advance(16 * 60_000);

    await pageDe(agent, chemin, 422);
    await resteDehors(agent);
  });

  it('n’a pas lieu quand le fournisseur est en panne : la page le dit, et montre l’autre entrée', async () => {
    await dejaVenue();
    const agent = app().agent();
    const chemin = await passerParLeFournisseur(await partir(agent));
    tous().franceConnect.ecarts = { panne: true };
    expect(await pageDe(agent, chemin, 503))
      .to.include('ne répond pas en ce moment')
      .and.include('href="/connexion"');

    app().clock.advance(2 * 60 * 60_000);
    await pageDe(agent, '/identite/franceconnect', 503);
    tous().franceConnect.ecarts = {};
    await agent.get('/identite/franceconnect').expect(303);
  });

  it('relit le document du fournisseur une fois par heure au plus', async () => {
    const { demandes } = tous().franceConnect;
    await partir(app().agent());
    const avant = demandes.length;
    await partir(app().agent());
    expect(demandes.slice(avant)).to.deep.equal([]);

    app().clock.advance(61 * 60_000);
    await partir(app().agent());
    expect(demandes.slice(avant)).to.deep.equal(['GET /.well-known/openid-configuration']);
  });

  it('inconnu : il n’y a pas de tel fournisseur', async () => {
    await app().agent().get('/identite/autreconnect').expect(404);
    await app().agent().get('/identite/autreconnect/retour').expect(404);
  });

  it('précède la fin de session chez lui, puis le retour ici', async () => {
    await dejaVenue();
    const agent = app().agent();
    const depart = await partir(agent);
    const navigateur = new NavigateurChezLeFournisseur(new URL(depart).origin);
    await agent.get(await passerParLeFournisseur(depart, navigateur)).expect('Location', '/accueil');

    const _csrf = await jetonDeSession(agent);
    await envoyer(agent, '/deconnexion', { _csrf }).expect(303).expect('Location', '/identite/deconnexion');
    await resteDehors(agent);
    const { text, headers } = await agent.get('/identite/deconnexion').expect(200);
    expect(text).to.include('Vous êtes déconnecté de Chorus Pro');
    const [, fin = ''] = /^0; url=(.+)$/.exec(String(headers.refresh)) ?? [];
    expect(Object.fromEntries(new URL(fin).searchParams)).to.include({
      post_logout_redirect_uri: 'http://127.0.0.1:3000/identite/franceconnect/fin',
    });
    expect(new URL(fin).searchParams.get('id_token_hint')?.split('.')).to.have.lengthOf(3);
    expect(new URL(fin).searchParams.get('state')).to.have.length.of.at.least(32);

    const retour = await passerParLeFournisseur(fin, navigateur);
    expect(retour).to.match(/^\/identite\/franceconnect\/fin\?state=/);
    await agent.get(retour).expect(303).expect('Location', '/');
    expect((await agent.get('/').expect(200)).text).to.include('Déconnexion effectuée');
    await agent.get('/identite/deconnexion').expect(303).expect('Location', '/');
  });

  it('laisse finir la session d’ici quand le fournisseur est en panne', async () => {
    await dejaVenue();
    const agent = app().agent();
    app().clock.advance(61 * 60_000);
    await partir(app().agent());
    app().clock.advance(45 * 60_000);
    await sIdentifier(agent);
    await envoyer(agent, '/deconnexion', { _csrf: await jetonDeSession(agent) });
    app().clock.advance(20 * 60_000);
    tous().franceConnect.ecarts = { panne: true };

    await agent.get('/identite/deconnexion').expect(303).expect('Location', '/');
    expect((await agent.get('/')).text).to.include('FranceConnect ne répond pas');
    await resteDehors(agent);
  });
});

describe('sans fournisseur d’identité configuré', () => {
  const app = comptesApp('sqlite');

  it('aucun bouton ne se montre, et l’adresse n’existe pas', async () => {
    for (const chemin of ['/', '/connexion'])
      expect((await app().agent().get(chemin).expect(200)).text).not.to.include('FranceConnect');
    await app().agent().get('/identite/franceconnect').expect(404);
  });
});
