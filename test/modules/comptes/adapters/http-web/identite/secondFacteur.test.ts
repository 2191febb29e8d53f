import { expect } from 'chai';
import { generate } from 'otplib';
import { comptesApp } from '../../../support/comptesApp.ts';
import { fournisseurs } from '../../../support/fournisseurs.ts';
import { gestesComptes, type Agent } from '../../../support/gestesComptes.ts';
import { quelquUn, sIdentifier } from '../../../support/gestesIdentite.ts';
import { MINUTE } from '../../../support/unBancDEssai.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

describe('FranceConnect et le second facteur', () => {
  const { tous, config } = fournisseurs();
  const app = comptesApp('sqlite', undefined, config);
  const gestes = gestesComptes(app);
  const { envoyer, unCompte, connecte, jetonDeSession } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const codeDe = (secret: string): Promise<string> =>
    generate({ secret, epoch: Math.floor(app().clock.now().getTime() / 1_000) });
  const mettreEnPlace = async (agent: Agent): Promise<{ secret: string; secours: string }> => {
    const _csrf = await jetonDeSession(agent);
    await envoyer(agent, '/mon-compte/second-facteur/preparer', {
      _csrf,
      motDePasseActuel: MOT_DE_PASSE,
    }).expect(303);
    const { text } = await agent.get('/mon-compte/second-facteur/mise-en-place').expect(200);
    const secret = (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(text)?.[1] ?? '').replaceAll(' ', '');
    const code = await codeDe(secret);
    const active = await envoyer(agent, '/mon-compte/second-facteur/mise-en-place', { _csrf, code });
    expect(active.status).to.equal(200);
    return { secret, secours: /<strong>([0-9A-Z-]{19})<\/strong>/.exec(active.text)?.[1] ?? '' };
  };
  const presenter = async (agent: Agent, code: string) => {
    const { text } = await agent.get('/connexion/code').expect(200);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return envoyer(agent, '/connexion/code', { _csrf, code });
  };

  it('ne lie l’identité qu’une fois le code donné', async () => {
    const email = await unCompte();
    const { secours } = await mettreEnPlace(await connecte(email));
    tous().franceConnect.personne = quelquUn({ email });
    const voleur = app().agent();
    await sIdentifier(voleur);
    await envoyer(voleur, '/identite/lier', { motDePasse: MOT_DE_PASSE }).expect(
      'Location',
      '/connexion/code',
    );
    expect((await presenter(voleur, '000000')).status).to.equal(422);

    const agent = app().agent();
    expect((await sIdentifier(agent)).headers.location).to.equal('/identite/lier');
    await envoyer(agent, '/identite/lier', { motDePasse: MOT_DE_PASSE }).expect(
      'Location',
      '/connexion/code',
    );
    expect((await presenter(agent, secours)).headers.location).to.equal('/accueil');
    expect((await sIdentifier(app().agent())).headers.location).to.equal('/connexion/code');
  });

  it('demande quand même le code, puis se souvient du fournisseur à la déconnexion', async () => {
    const email = await unCompte();
    const { secret, secours } = await mettreEnPlace(await connecte(email));
    tous().franceConnect.personne = quelquUn({ email });
    const premiere = app().agent();
    await sIdentifier(premiere);
    await envoyer(premiere, '/identite/lier', { motDePasse: MOT_DE_PASSE }).expect(
      'Location',
      '/connexion/code',
    );
    await premiere.get('/mon-compte').expect(303);
    expect((await presenter(premiere, secours)).status).to.equal(303);

    const agent = app().agent();
    const retour = await sIdentifier(agent, 'franceconnect', '?retour=%2Fmon-compte');
    expect(retour.headers.location).to.equal('/connexion/code');
    await agent.get('/mon-compte').expect(303);
    app().clock.advance(MINUTE);
    const entree = await presenter(agent, await codeDe(secret));
    expect(entree.status).to.equal(303);
    expect(entree.headers.location).to.equal('/mon-compte');

    await agent.get('/mon-compte').expect(200);
    await envoyer(agent, '/deconnexion', { _csrf: await jetonDeSession(agent) }).expect(
      'Location',
      '/identite/deconnexion',
    );
  });
});
