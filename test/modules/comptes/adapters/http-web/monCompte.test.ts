import { expect } from 'chai';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes } from '../../support/gestesComptes.ts';

describe('Mon compte', () => {
  const app = comptesApp('sqlite');
  const { unCompte, envoyer, connecte, jetonDeSession } = gestesComptes(app);

  it('enregistre les informations personnelles', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    const saisie = {
      _csrf,
      nom: 'Nguyễn',
      prenom: 'Anh',
      courrielContact: 'cabinet@exemple.fr',
      langue: 'fr',
    };
    await envoyer(agent, '/mon-compte', saisie).expect(303).expect('Location', '/mon-compte');

    const { text } = await agent.get('/mon-compte');
    expect(text)
      .to.include('value="Nguyễn"')
      .and.include('value="cabinet@exemple.fr"')
      .and.include('Anh Nguyễn');
    expect(text)
      .to.include('href="/mon-compte/rattachements"')
      .and.include('Mes rattachements aux structures');
  });

  it('suit la langue choisie dès la page suivante', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    const saisie = { _csrf, nom: 'Martin', prenom: 'Zoé', courrielContact: '', langue: 'en' };
    await envoyer(agent, '/mon-compte', saisie).expect(303);

    expect((await agent.get('/mon-compte')).text)
      .to.include('Your data is saved')
      .and.include('My account');
  });

  it('remontre la saisie fautive', async () => {
    const agent = await connecte(await unCompte());
    const _csrf = await jetonDeSession(agent);

    const saisie = { _csrf, nom: 'http://x', prenom: 'Anh', courrielContact: '', langue: 'fr' };
    const { text } = await envoyer(agent, '/mon-compte', saisie).expect(422);
    expect(text).to.include('value="http://x"').and.include('id="nom-erreur"');
  });

  it('demande d’être connecté', async () => {
    await app().agent().get('/mon-compte').expect(303).expect('Location', '/connexion?retour=%2Fmon-compte');
  });
});
