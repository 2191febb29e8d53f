import { expect } from 'chai';
import { comptesApp } from '../../../support/comptesApp.ts';
import { fournisseurs } from '../../../support/fournisseurs.ts';
import { gestesComptes, type Agent } from '../../../support/gestesComptes.ts';
import { quelquUn, sIdentifier } from '../../../support/gestesIdentite.ts';

describe('une adresse dont le fournisseur ne dit rien', () => {
  const { tous, config } = fournisseurs();
  const app = comptesApp('sqlite', undefined, config);
  const gestes = gestesComptes(app);
  const { envoyer, unCompte } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const arriver = async (email: string): Promise<Agent> => {
    const { email_verified: _dit, ...sansLeDire } = quelquUn({ email });
    tous().franceConnect.personne = sansLeDire;
    const agent = app().agent();
    expect((await sIdentifier(agent)).headers.location).to.equal('/identite/adresse');
    return agent;
  };
  const codesRecus = async (email: string): Promise<readonly string[]> => {
    await app().drain();
    const lettres = (await app().mails()).filter(({ a }) => a === email);
    return lettres.map(({ sujet }) => /^(\d{4} \d{4}) est votre code Chorus Pro$/.exec(sujet)?.[1] ?? '');
  };
  const autreQue = (code: string): string =>
    code.replace(/\d/, (chiffre) => String((Number(chiffre) + 1) % 10));

  it('se prouve par un code, qu’elle ait un compte ou non : rien ne le dit avant', async () => {
    const pages: string[] = [];
    for (const [email, suite] of [
      ['inconnue.sans.compte@exemple.fr', '/identite/creer'],
      [await unCompte(), '/identite/lier'],
    ] as const) {
      const agent = await arriver(email);
      const { text } = await agent.get('/identite/adresse').expect(200);
      pages.push(text.replaceAll(email, 'ADRESSE').replace(/nonce="[^"]*"/g, ''));
      await agent.get('/identite/creer').expect('Location', '/connexion');
      await agent.get('/identite/lier').expect('Location', '/connexion');

      const [code = ''] = await codesRecus(email);
      await envoyer(agent, '/identite/adresse', { code: autreQue(code) }).expect(422);
      await envoyer(agent, '/identite/adresse', { code: ` ${code} ` }).expect('Location', suite);
      await agent.get(suite).expect(200);
    }
    expect(pages[0]?.replace(/Recommencez.*?<\/div>/s, '')).to.equal(
      pages[1]?.replace(/Recommencez.*?<\/div>/s, ''),
    );
  });

  it('le code vaut une demi-heure, et le dernier envoyé remplace les autres', async () => {
    const email = 'qui.attend@exemple.fr';
    const agent = await arriver(email);
    await envoyer(agent, '/identite/adresse/nouveau-code')
      .expect(303)
      .expect('Location', '/identite/adresse');
    expect((await agent.get('/identite/adresse')).text).to.include('Un autre code vient de partir');
    const [premier = '', second = ''] = await codesRecus(email);

    await envoyer(agent, '/identite/adresse', { code: premier }).expect(422);
    app().clock.advance(31 * 60_000);
    await envoyer(agent, '/identite/adresse', { code: second }).expect('Location', '/connexion');
  });

  it('le code ne vaut que dans le navigateur qui l’attend', async () => {
    const email = 'la.victime@exemple.fr';
    await arriver(email);
    const [code = ''] = await codesRecus(email);

    await envoyer(app().agent(), '/identite/adresse', { code }).expect(303).expect('Location', '/connexion');
  });

  it('dix essais, pas davantage', async () => {
    const email = 'devinette@exemple.fr';
    const agent = await arriver(email);
    const [code = ''] = await codesRecus(email);
    for (let essai = 0; essai < 10; essai++)
      await envoyer(agent, '/identite/adresse', { code: autreQue(code) }).expect(422);

    await envoyer(agent, '/identite/adresse', { code }).expect(429);
  });

  it('sans code saisi, le dit sous le champ', async () => {
    const agent = await arriver('etourdie@exemple.fr');

    const { text } = await envoyer(agent, '/identite/adresse', { code: ' ' }).expect(422);
    expect(text).to.include('Saisissez le code reçu.');
  });
});
