import { expect } from 'chai';
import { comptesApp } from '../../../support/comptesApp.ts';
import { fournisseurs } from '../../../support/fournisseurs.ts';
import { gestesComptes, type Agent } from '../../../support/gestesComptes.ts';
import { passerParLeFournisseur, quelquUn, sIdentifier } from '../../../support/gestesIdentite.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

describe('Mon compte : les identités liées', () => {
  const { tous, config } = fournisseurs();
  const app = comptesApp('sqlite', undefined, config);
  const gestes = gestesComptes(app);
  const { envoyer, unCompte, connecte, jetonDeSession, sujetsRecus } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const lireIdentites = async (agent: Agent): Promise<string> =>
    (await agent.get('/mon-compte/identites').expect(200)).text;
  const demanderALier = async (agent: Agent): Promise<void> => {
    const { headers } = await agent.get('/mon-compte/identites/franceconnect/lier').expect(303);
    await agent
      .get(await passerParLeFournisseur(String(headers.location)))
      .expect(303)
      .expect('Location', '/mon-compte/identites/lier');
  };
  const lier = async (agent: Agent, motDePasseActuel = MOT_DE_PASSE) =>
    envoyer(agent, '/mon-compte/identites/lier', { motDePasseActuel, _csrf: await jetonDeSession(agent) });

  it('se lient avec le mot de passe du compte, même à une autre adresse, puis se délient', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    tous().franceConnect.personne = quelquUn({ email: 'maison@exemple.fr' });
    expect(await lireIdentites(agent))
      .to.include('Lier FranceConnect')
      .and.include('Lier ProConnect');

    await demanderALier(agent);
    expect((await agent.get('/mon-compte/identites/lier').expect(200)).text).to.include('maison@exemple.fr');
    expect((await lier(agent, 'autre')).text).to.include('Ce n’est pas votre mot de passe actuel.');
    expect((await lier(agent)).headers.location).to.equal('/mon-compte/identites');
    expect(await lireIdentites(agent))
      .to.include('maison@exemple.fr')
      .and.include('Délier FranceConnect');
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/accueil');

    const _csrf = await jetonDeSession(agent);
    for (let fois = 0; fois < 2; fois++)
      await envoyer(agent, '/mon-compte/identites/franceconnect/delier', { _csrf }).expect(303);
    expect(await lireIdentites(agent)).to.include('Lier FranceConnect');
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/identite/creer');
    expect(await sujetsRecus(courriel)).to.deep.equal([
      'FranceConnect ouvre désormais votre compte Chorus Pro',
      'FranceConnect n’ouvre plus votre compte Chorus Pro',
    ]);
  });

  it('n’en ouvrent qu’un : liée ailleurs, une identité est refusée', async () => {
    tous().franceConnect.personne = quelquUn();
    const premiere = await connecte(await unCompte());
    await demanderALier(premiere);
    await lier(premiere);
    const seconde = await connecte(await unCompte());
    await demanderALier(seconde);

    const { status, text } = await lier(seconde);
    expect(status).to.equal(409);
    expect(text).to.include('Cette identité ouvre déjà un autre compte');
  });

  it('ne se délient pas tant qu’aucun mot de passe n’est choisi', async () => {
    tous().franceConnect.personne = quelquUn();
    const agent = app().agent();
    await sIdentifier(agent);
    await envoyer(agent, '/identite/creer').expect(303);
    const page = await lireIdentites(agent);
    expect(page).to.include('Votre compte n’a pas de mot de passe').and.not.include('Délier');

    const _csrf = await jetonDeSession(agent);
    const { text } = await envoyer(agent, '/mon-compte/identites/franceconnect/delier', { _csrf }).expect(
      422,
    );
    expect(text).to.include('Choisissez d’abord un mot de passe');
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/accueil');
  });

  it('ne se lient pas au compte de qui est entré entre-temps', async () => {
    const agent = await connecte(await unCompte());
    const { headers } = await agent.get('/mon-compte/identites/franceconnect/lier').expect(303);
    const chemin = await passerParLeFournisseur(String(headers.location));

    await app().agent().get(chemin).expect(422);
    const autre = await connecte(await unCompte());
    await autre.get(chemin).expect(303).expect('Location', '/accueil');
    await autre.get('/mon-compte/identites/lier').expect('Location', '/mon-compte/identites');
  });

  it('ne se montrent et ne se changent qu’une fois connecté', async () => {
    const agent = app().agent();
    await agent.get('/mon-compte/identites').expect(303);
    await agent
      .get('/mon-compte/identites/franceconnect/lier')
      .expect(303)
      .expect('Location', /^\/connexion/);
    await envoyer(agent, '/mon-compte/identites/franceconnect/delier').expect(401);
  });

  it('se lisent en anglais', async () => {
    const agent = await connecte(await unCompte());
    await agent.get('/langue?vers=en&retour=/').expect(303);

    expect(await lireIdentites(agent))
      .to.include('Link FranceConnect')
      .and.include('My account');
  });
});
