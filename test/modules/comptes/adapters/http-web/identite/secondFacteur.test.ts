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
  const mettreEnPlace = async (agent: Agent): Promise<string> => {
    const _csrf = await jetonDeSession(agent);
    await envoyer(agent, '/mon-compte/second-facteur/preparer', { _csrf }).expect(303);
    const { text } = await agent.get('/mon-compte/second-facteur/mise-en-place').expect(200);
    const secret = (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(text)?.[1] ?? '').replaceAll(' ', '');
    const code = await codeDe(secret);
    await envoyer(agent, '/mon-compte/second-facteur/mise-en-place', { _csrf, code }).expect(200);
    return secret;
  };

  it('demande quand même le code, puis se souvient du fournisseur à la déconnexion', async () => {
    const email = await unCompte();
    const secret = await mettreEnPlace(await connecte(email));
    tous().franceConnect.personne = quelquUn({ email });
    const premiere = app().agent();
    await sIdentifier(premiere);
    await envoyer(premiere, '/identite/lier', { motDePasse: MOT_DE_PASSE }).expect(
      'Location',
      '/connexion/code',
    );
    await premiere.get('/mon-compte').expect(303);

    const agent = app().agent();
    const retour = await sIdentifier(agent, 'franceconnect', '?retour=%2Fmon-compte');
    expect(retour.headers.location).to.equal('/connexion/code');
    await agent.get('/mon-compte').expect(303);
    app().clock.advance(MINUTE);
    const { text } = await agent.get('/connexion/code').expect(200);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    await envoyer(agent, '/connexion/code', { _csrf, code: await codeDe(secret) })
      .expect(303)
      .expect('Location', '/mon-compte');

    await agent.get('/mon-compte').expect(200);
    await envoyer(agent, '/deconnexion', { _csrf: await jetonDeSession(agent) }).expect(
      'Location',
      '/identite/deconnexion',
    );
  });
});
