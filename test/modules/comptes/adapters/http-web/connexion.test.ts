import { expect } from 'chai';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes, sansNonce } from '../../support/gestesComptes.ts';
import { MINUTE } from '../../support/unBancDEssai.ts';
import { MOT_DE_PASSE } from '../../support/unUtilisateur.ts';

describe('la connexion', () => {
  const app = comptesApp('sqlite');
  const gestes = gestesComptes(app);
  const { unCompte, envoyer, seConnecter, connecte, jetonDeSession, sujetsRecus } = gestes;
  afterEach(gestes.rendreLesBudgets);

  it('mène à la page demandée, et à aucun autre site', async () => {
    const courriel = await unCompte();
    const vers = async (retour: string): Promise<string> => {
      const { headers } = await envoyer(app().agent(), '/connexion', {
        courriel,
        motDePasse: MOT_DE_PASSE,
        retour,
      });
      return String(headers.location);
    };

    expect(await vers('/mon-compte?a=1')).to.equal('/mon-compte?a=1');
    expect(await vers('//piege.example')).to.equal('/accueil');
    expect(await vers('')).to.equal('/accueil');
  });

  it('garde la page demandée après une erreur', async () => {
    const saisie = { courriel: 'inconnue@exemple.fr', motDePasse: 'autre', retour: '/mon-compte' };
    const { text } = await envoyer(app().agent(), '/connexion', saisie).expect(422);

    expect(text).to.include('name="retour" value="/mon-compte"').and.include('value="inconnue@exemple.fr"');
  });

  it('ouvre une session neuve, et l’identifiant d’avant ne vaut rien', async () => {
    const agent = app().agent();
    const [avant = ''] = String((await agent.post('/deconnexion')).headers['set-cookie']).split(';');
    const entree = await seConnecter(agent, await unCompte()).expect(303);

    expect(String(entree.headers['set-cookie']))
      .to.match(/^session=/)
      .and.not.include(avant);
    await agent.get('/mon-compte').expect(200);
    await app().agent().get('/mon-compte').set('Cookie', avant).expect(303);
  });

  it('refuse dans les mêmes mots une adresse inconnue, un mauvais mot de passe et un compte verrouillé', async () => {
    const courriel = await unCompte();
    const reponse = async (adresse: string, motDePasse: string) => {
      const { status, text } = await seConnecter(app().agent(), adresse, motDePasse);
      return { status, page: sansNonce(text.replaceAll(adresse, 'ADRESSE')) };
    };
    const mauvais = await reponse(courriel, 'autre');
    const inconnue = await reponse('inconnue@exemple.fr', 'autre');
    for (let essai = 0; essai < 4; essai++) await reponse(courriel, 'autre');
    const verrouille = await reponse(courriel, MOT_DE_PASSE);

    expect(mauvais.status).to.equal(422);
    expect(mauvais.page).to.include('value="ADRESSE"');
    expect(inconnue).to.deep.equal(mauvais);
    expect(verrouille).to.deep.equal(mauvais);
    expect(await sujetsRecus(courriel)).to.deep.equal([
      'Votre compte Chorus Pro est verrouillé pour une heure',
    ]);

    app().clock.advance(61 * MINUTE);
    await seConnecter(app().agent(), courriel).expect(303);
  });

  it('montre la dernière connexion dans le bandeau', async () => {
    const courriel = await unCompte();
    app().clock.set('2026-05-04T13:57:58.000Z');
    await connecte(courriel);
    app().clock.set('2026-05-05T08:00:00.000Z');
    const agent = await connecte(courriel);

    expect((await agent.get('/mon-compte')).text).to.include('Dernière connexion le 4 mai 2026 à 15:57:58');
  });

  it('mène chez elle la personne déjà entrée qui renvoie un formulaire resté ouvert', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);

    await seConnecter(agent, courriel).expect(303).expect('Location', '/accueil');
    await agent.get('/connexion?retour=%2Fmon-compte').expect(303).expect('Location', '/mon-compte');
    expect((await agent.get('/mon-compte')).text).to.include('Votre session est déjà ouverte');
  });

  it('se limite par adresse, connue ou non, quelle que soit sa casse', async () => {
    for (const courriel of [await unCompte(), 'inconnue@exemple.fr']) {
      for (let essai = 0; essai < 10; essai++)
        await seConnecter(app().agent(), courriel, 'autre').expect(422);

      await seConnecter(app().agent(), ` ${courriel.toUpperCase()}`)
        .expect(429)
        .expect('Retry-After', /^\d+$/);
    }
  });

  it('se limite par machine', async () => {
    for (let essai = 0; essai < 30; essai++) {
      await seConnecter(app().agent(), `inconnue${essai}@exemple.fr`, '').expect(422);
    }

    await seConnecter(app().agent(), await unCompte()).expect(429);
  });

  it('vient d’une page du site, ou rien n’est fait', async () => {
    const agent = app().agent();
    await seConnecter(agent, await unCompte())
      .set('Origin', 'https://piege.example')
      .expect(403);

    await agent.get('/mon-compte').expect(303);
  });

  it('se termine par la déconnexion, qui se répète sans dommage', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    await envoyer(agent, '/deconnexion', { _csrf }).expect(303).expect('Location', '/');
    expect((await agent.get('/').expect(200)).text).to.include('Déconnexion effectuée');
    await agent.get('/mon-compte').expect(303).expect('Location', '/connexion?retour=%2Fmon-compte');
    await envoyer(agent, '/deconnexion').expect(303);
  });

  it('ne se termine pas sans le jeton de la session', async () => {
    const agent = await connecte(await unCompte());

    await envoyer(agent, '/deconnexion').expect(403);
    await agent.get('/mon-compte').expect(200);
  });
});
