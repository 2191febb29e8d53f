import { expect } from 'chai';
import { generate } from 'otplib';
import { htmlFaults } from '../../../../../support/htmlFaults.ts';
import { comptesApp } from '../../../support/comptesApp.ts';
import { gestesComptes, uneAdresse, type Agent } from '../../../support/gestesComptes.ts';
import { MINUTE } from '../../../support/unBancDEssai.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('la sécurité du compte', () => {
  const app = comptesApp('sqlite');
  const gestes = gestesComptes(app);
  const { unCompte, envoyer, seConnecter, connecte, jetonDeSession, sujetsRecus, dernierLien } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const faire = async (agent: Agent, chemin: string, champs: object = {}) =>
    envoyer(agent, chemin, { _csrf: await jetonDeSession(agent), ...champs });
  const codeDe = (secret: string): Promise<string> =>
    generate({ secret, epoch: Math.floor(app().clock.now().getTime() / 1_000) });

  const mettreEnPlace = async (agent: Agent) => {
    const preparation = await faire(agent, '/mon-compte/second-facteur/preparer', {
      motDePasseActuel: MOT_DE_PASSE,
    });
    expect(preparation.headers.location).to.equal('/mon-compte/second-facteur/mise-en-place');
    const { text } = await agent.get('/mon-compte/second-facteur/mise-en-place').expect(200);
    expect(text).to.include('src="data:image/svg+xml;base64,');
    const secret = (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(text)?.[1] ?? '').replaceAll(' ', '');
    const code = await codeDe(secret);
    const active = await faire(agent, '/mon-compte/second-facteur/mise-en-place', { code });
    expect(active.status).to.equal(200);
    const codes = [...active.text.matchAll(/<strong>([0-9A-Z-]{19})<\/strong>/g)].map(([, lu = '']) => lu);
    return { secret, code, codes };
  };

  /** The hidden field of the page of the code, where nobody is signed in. */
  const jetonDuCode = async (agent: Agent): Promise<string> => {
    const { text } = await agent.get('/connexion/code').expect(200);
    return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  };
  const presenter = async (agent: Agent, code: string) =>
    envoyer(agent, '/connexion/code', { _csrf: await jetonDuCode(agent), code });

  it('met en place le second facteur, puis le demande à la connexion', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const { secret, code, codes } = await mettreEnPlace(agent);
    expect(codes).to.have.lengthOf(10);
    expect((await agent.get('/mon-compte/second-facteur')).text).to.include('10\u00a0codes de secours');
    expect(await sujetsRecus(courriel)).to.include(
      'La double authentification de votre compte Chorus Pro est activée',
    );

    const autre = app().agent();
    await envoyer(autre, '/connexion', { courriel, motDePasse: MOT_DE_PASSE, retour: '/mon-compte' })
      .expect(303)
      .expect('Location', '/connexion/code');
    await autre.get('/mon-compte').expect(303);
    expect((await presenter(autre, code)).status).to.equal(422);
    app().clock.advance(MINUTE);
    const bon = await codeDe(secret);
    const entree = await presenter(autre, bon);
    expect(entree.headers.location).to.equal('/mon-compte');
    await autre.get('/mon-compte').expect(200);

    const rejoue = app().agent();
    await seConnecter(rejoue, courriel).expect(303);
    expect((await presenter(rejoue, bon)).status).to.equal(422);
  });

  it('demande le mot de passe avant de préparer le second facteur, et ne le montre qu’à la session qui l’a préparé', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const chemin = '/mon-compte/second-facteur/preparer';
    const refus = await faire(agent, chemin, { motDePasseActuel: 'autre' });
    expect(refus.status).to.equal(422);
    expect(refus.text)
      .to.include('Ce n’est pas votre mot de passe actuel')
      .and.include('id="motDePasseActuel-erreur"');
    expect(await htmlFaults(refus.text)).to.deep.equal([]);

    expect((await faire(agent, chemin, { motDePasseActuel: MOT_DE_PASSE })).status).to.equal(303);
    const ailleurs = await connecte(courriel);
    await ailleurs
      .get('/mon-compte/second-facteur/mise-en-place')
      .expect(303)
      .expect('Location', '/mon-compte/second-facteur');
    await agent.get('/mon-compte/second-facteur/mise-en-place').expect(200);
  });

  it('laisse entrer par un code de secours, une fois, et prévient', async () => {
    const courriel = await unCompte();
    const { codes } = await mettreEnPlace(await connecte(courriel));
    const [secours = ''] = codes;

    const un = app().agent();
    await seConnecter(un, courriel);
    expect((await un.get('/connexion/code?moyen=secours')).text).to.include('Saisissez un code de secours');
    expect((await presenter(un, secours)).status).to.equal(303);
    const deux = app().agent();
    await seConnecter(deux, courriel);
    expect((await presenter(deux, secours)).status).to.equal(422);
    expect(await sujetsRecus(courriel)).to.include('Un code de secours de votre compte Chorus Pro a servi');
  });

  it('n’ouvre pas la page du code sans mot de passe, ni dix minutes après', async () => {
    await app().agent().get('/connexion/code').expect(303).expect('Location', '/connexion');
    const courriel = await unCompte();
    const { secret } = await mettreEnPlace(await connecte(courriel));
    const agent = app().agent();
    await seConnecter(agent, courriel);
    const _csrf = await jetonDuCode(agent);

    app().clock.advance(11 * MINUTE);
    await envoyer(agent, '/connexion/code', { _csrf, code: await codeDe(secret) })
      .expect(303)
      .expect('Location', '/connexion');
    await agent.get('/mon-compte').expect(303);
  });

  it('abandonne une connexion qui attend son code quand le mot de passe est réinitialisé', async () => {
    const courriel = await unCompte();
    await mettreEnPlace(await connecte(courriel));
    const voleur = app().agent();
    await seConnecter(voleur, courriel);

    await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel });
    const jeton = gestes.jetonDe(await dernierLien(courriel));
    const motDePasse = 'un tout autre choix bien long';
    await envoyer(app().agent(), '/mot-de-passe/nouveau', {
      jeton,
      motDePasse,
      confirmation: motDePasse,
    }).expect(303);

    await voleur.get('/connexion/code').expect(303).expect('Location', '/connexion');
  });

  it('retire le second facteur contre le mot de passe', async () => {
    const agent = await connecte(await unCompte());
    await mettreEnPlace(agent);
    const chemin = '/mon-compte/second-facteur/retirer';
    const refus = await faire(agent, chemin, { motDePasseActuel: 'autre' });
    expect(refus.status).to.equal(422);
    expect(refus.text).to.include('Ce n’est pas votre mot de passe actuel');

    expect((await faire(agent, chemin, { motDePasseActuel: MOT_DE_PASSE })).status).to.equal(303);
    expect((await agent.get('/mon-compte/second-facteur')).text).to.include('Mettre en place');
  });

  it('montre les sessions ouvertes, en ferme une, puis les autres', async () => {
    const courriel = await unCompte();
    const ici = await connecte(courriel);
    const ailleurs = app().agent();
    await seConnecter(ailleurs, courriel).set('User-Agent', FIREFOX).expect(303);
    const encore = await connecte(courriel);
    const inconnu = await connecte(await unCompte());

    const { text } = await ici.get('/mon-compte/sessions').expect(200);
    expect(text).to.include('Firefox sous Linux').and.include('Cette session').and.include('127.0.x.x');
    const [id = ''] = [...text.matchAll(/name="id" value="([0-9a-f]{64})"/g)].map(([, lu = '']) => lu);
    await faire(inconnu, '/mon-compte/sessions/fermer', { id });
    expect((await ici.get('/mon-compte/sessions')).text).to.include(id);
    await faire(ici, '/mon-compte/sessions/fermer', { id });
    const apres = (await ici.get('/mon-compte/sessions')).text;
    expect(apres).to.include('La session est fermée');
    expect(apres).to.not.include(id);

    await faire(ici, '/mon-compte/sessions/fermer-les-autres');
    await ailleurs.get('/mon-compte').expect(303);
    await encore.get('/mon-compte').expect(303);
    expect((await ici.get('/mon-compte/sessions')).text).to.include('C’est la seule session ouverte');
    await inconnu.get('/mon-compte').expect(200);
  });

  it('change l’adresse de connexion, confirmée des deux côtés', async () => {
    const ancienne = await unCompte();
    const nouvelle = uneAdresse();
    const agent = await connecte(ancienne);
    const autre = await connecte(ancienne);
    const saisie = { courriel: nouvelle, motDePasseActuel: MOT_DE_PASSE };
    const refus = await faire(agent, '/mon-compte/adresse', { ...saisie, motDePasseActuel: 'autre' });
    expect(refus.status).to.equal(422);
    expect(refus.text).to.include(`value="${nouvelle}"`);
    expect((await faire(agent, '/mon-compte/adresse', saisie)).status).to.equal(303);
    expect((await agent.get('/mon-compte/adresse')).text).to.include('Changement en cours');

    const [parAncienne, parNouvelle] = [await dernierLien(ancienne), await dernierLien(nouvelle)];
    expect(parAncienne).to.match(/^\/compte\/adresse\/ancienne/);
    expect(parNouvelle).to.match(/^\/compte\/adresse\/nouvelle/);
    const visiteur = app().agent();
    const vue = (await visiteur.get(parNouvelle).expect(200)).text;
    expect(vue).to.include(nouvelle);
    expect(vue).to.not.include(ancienne);
    const repondre = (lien: string, decision = 'confirmer') =>
      envoyer(app().agent(), lien.split('?')[0] ?? '', { jeton: gestes.jetonDe(lien), decision });

    expect((await repondre(parNouvelle).expect(200)).text).to.include('Votre confirmation est enregistrée');
    await repondre(parNouvelle).expect(410);
    await seConnecter(app().agent(), nouvelle).expect(422);
    expect((await repondre(parAncienne).expect(200)).text).to.include('L’adresse de connexion est changée');
    await visiteur.get(parAncienne).expect(410);

    await autre.get('/mon-compte').expect(303);
    await seConnecter(app().agent(), ancienne).expect(422);
    await seConnecter(app().agent(), nouvelle).expect(303);
    for (const adresse of [ancienne, nouvelle])
      expect(await sujetsRecus(adresse)).to.include(
        'L’adresse de connexion de votre compte Chorus Pro a changé',
      );
  });

  it('répond de même pour une adresse prise, et n’écrit qu’à son titulaire', async () => {
    const agent = await connecte(await unCompte());
    const prise = await unCompte();
    const saisie = { motDePasseActuel: MOT_DE_PASSE };
    const pour = async (courriel: string) => {
      const { status, headers } = await faire(agent, '/mon-compte/adresse', { ...saisie, courriel });
      return { status, location: headers.location, page: (await agent.get('/mon-compte/adresse')).text };
    };
    const sansBruit = ({ page, ...reste }: Awaited<ReturnType<typeof pour>>, adresse: string) => ({
      ...reste,
      page: page.replaceAll(adresse, 'ADRESSE').replace(/nonce="[^"]*"/g, ''),
    });
    const libre = uneAdresse();

    expect(sansBruit(await pour(prise), prise)).to.deep.equal(sansBruit(await pour(libre), libre));
    await app().drain();
    expect((await sujetsRecus(prise)).filter((sujet) => sujet.startsWith('Confirmez'))).to.deep.equal([]);
  });

  it('fait confirmer l’adresse de contact avant de s’en servir', async () => {
    const courriel = await unCompte();
    const contact = uneAdresse();
    const agent = await connecte(courriel);
    const saisie = { nom: 'Martin', prenom: 'Zoé', langue: 'fr', courrielContact: contact };
    await faire(agent, '/mon-compte', saisie);
    expect((await agent.get('/mon-compte')).text).to.include('attend sa confirmation');
    const premier = await dernierLien(contact);
    const autre = uneAdresse();
    await faire(agent, '/mon-compte', { ...saisie, courrielContact: autre });
    await app().agent().get(premier).expect(410);

    const lien = await dernierLien(autre);
    const page = await app().agent().get(lien).expect(200);
    expect(page.text).to.include(autre);
    expect(page.text).to.not.include(courriel);
    await envoyer(app().agent(), '/compte/contact', { jeton: gestes.jetonDe(lien) }).expect(200);
    await envoyer(app().agent(), '/compte/contact', { jeton: gestes.jetonDe(lien) }).expect(410);
    expect((await agent.get('/mon-compte')).text).to.not.include('attend sa confirmation');
  });

  it('n’envoie plus de lettre à une adresse de contact qui a épuisé les siennes, et limite la personne', async () => {
    const agent = await connecte(await unCompte());
    const victime = uneAdresse();
    const changer = (courrielContact: string) =>
      faire(agent, '/mon-compte', { nom: 'Martin', prenom: 'Zoé', langue: 'fr', courrielContact });
    for (let lettre = 0; lettre < 5; lettre++) {
      expect((await changer(victime)).status).to.equal(303);
      await app().drain();
      app().clock.advance(2 * MINUTE);
      expect((await changer('')).status).to.equal(303);
    }
    const recues = (await sujetsRecus(victime)).length;
    expect(recues).to.equal(5);

    const refus = await changer(victime);
    expect(refus.status).to.equal(422);
    expect(refus.text).to.include('id="courrielContact-erreur"').and.include('rien n’est parti');
    expect((await agent.get('/mon-compte')).text).to.not.include(victime);
    expect(await sujetsRecus(victime)).to.have.lengthOf(recues);

    for (let autre = 0; autre < 4; autre++) expect((await changer(uneAdresse())).status).to.equal(303);
    expect((await changer(uneAdresse())).status).to.equal(429);
  });

  it('compte les liens renvoyés à une adresse de contact, et le dit quand ils sont épuisés', async () => {
    const agent = await connecte(await unCompte());
    const contact = uneAdresse();
    const saisie = { nom: 'Martin', prenom: 'Zoé', langue: 'fr', courrielContact: contact };
    expect((await faire(agent, '/mon-compte', saisie)).status).to.equal(303);
    await app().drain();
    for (let lettre = 0; lettre < 4; lettre++) {
      app().clock.advance(2 * MINUTE);
      await faire(agent, '/mon-compte/contact/renvoyer');
      expect((await agent.get('/mon-compte')).text).to.include('Le lien est renvoyé');
      await app().drain();
    }
    app().clock.advance(2 * MINUTE);
    await faire(agent, '/mon-compte/contact/renvoyer');

    expect((await agent.get('/mon-compte')).text).to.include('rien n’est parti');
    expect(await sujetsRecus(contact)).to.have.lengthOf(5);
  });

  it('dit à la personne qu’une adresse ne recevra plus de lien de changement, et ne demande rien', async () => {
    const agent = await connecte(await unCompte());
    const saisie = { courriel: uneAdresse(), motDePasseActuel: MOT_DE_PASSE };
    for (let lettre = 0; lettre < 5; lettre++)
      expect((await faire(agent, '/mon-compte/adresse', saisie)).status).to.equal(303);

    const refus = await faire(agent, '/mon-compte/adresse', saisie);
    expect(refus.status).to.equal(422);
    expect(refus.text).to.include('id="courriel-erreur"').and.include('rien n’est parti');
  });

  it('ferme le compte, que plus rien n’ouvre', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const autre = await connecte(courriel);
    expect((await faire(agent, '/mon-compte/fermeture', { motDePasseActuel: 'autre' })).status).to.equal(422);

    const fait = await faire(agent, '/mon-compte/fermeture', { motDePasseActuel: MOT_DE_PASSE });

    expect(fait.headers.location).to.equal('/');
    expect((await agent.get('/')).text).to.include('Votre compte est fermé');
    await autre.get('/mon-compte').expect(303);
    await seConnecter(app().agent(), courriel).expect(422);
    expect(await sujetsRecus(courriel)).to.include('Votre compte Chorus Pro est fermé');
  });

  it('se lit en anglais', async () => {
    const agent = await connecte(await unCompte());
    await agent.get('/langue?vers=en');
    const pages = {
      '/mon-compte/second-facteur': 'Two-step sign-in',
      '/mon-compte/sessions': 'Open sessions',
      '/mon-compte/adresse': 'Login address',
      '/mon-compte/fermeture': 'Close my account',
    };
    for (const [chemin, titre] of Object.entries(pages))
      expect((await agent.get(chemin).expect(200)).text).to.include(titre);
  });

  it('est en HTML valide, à chaque étape', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const lues: string[] = [];
    const lire = async (qui: Agent, chemin: string): Promise<void> => {
      lues.push((await qui.get(chemin).expect(200)).text);
    };
    await lire(agent, '/mon-compte/second-facteur');
    await faire(agent, '/mon-compte/second-facteur/preparer', { motDePasseActuel: MOT_DE_PASSE });
    await lire(agent, '/mon-compte/second-facteur');
    await lire(agent, '/mon-compte/second-facteur/mise-en-place');
    await mettreEnPlace(agent);
    for (const acte of ['codes', 'retirer']) await lire(agent, `/mon-compte/second-facteur?acte=${acte}`);
    const renouveles = await faire(agent, '/mon-compte/second-facteur/codes', {
      motDePasseActuel: MOT_DE_PASSE,
    });
    lues.push(renouveles.text);
    const attente = app().agent();
    await seConnecter(attente, courriel);
    for (const moyen of ['', '?moyen=secours']) await lire(attente, `/connexion/code${moyen}`);
    await faire(agent, '/mon-compte/adresse', { courriel: uneAdresse(), motDePasseActuel: MOT_DE_PASSE });
    for (const page of ['sessions', 'adresse', 'fermeture']) await lire(agent, `/mon-compte/${page}`);
    await lire(app().agent(), await dernierLien(courriel));

    for (const page of lues) expect(await htmlFaults(page)).to.deep.equal([]);
    expect(renouveles.text.match(/<strong>[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}</g)).to.have.lengthOf(10);
  });
});
