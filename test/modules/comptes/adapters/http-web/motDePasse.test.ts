import { expect } from 'chai';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes, sansNonce, uneAdresse } from '../../support/gestesComptes.ts';
import { MINUTE } from '../../support/unBancDEssai.ts';
import { MOT_DE_PASSE } from '../../support/unUtilisateur.ts';

const NOUVEAU = 'carafe bateau lilas vendredi';

describe('le mot de passe', () => {
  const app = comptesApp('sqlite');
  const gestes = gestesComptes(app);
  const { unCompte, envoyer, seConnecter, connecte, jetonDeSession, dernierLien, jetonDe, sujetsRecus } =
    gestes;
  afterEach(gestes.rendreLesBudgets);

  it('oublié, se choisit à nouveau par un lien, qui ferme toutes les sessions et prévient', async () => {
    const courriel = await unCompte();
    const ailleurs = await connecte(courriel);
    const agent = app().agent();
    await envoyer(agent, '/mot-de-passe/oublie', { courriel }).expect(
      'Location',
      '/mot-de-passe/oublie/envoye',
    );
    const lien = await dernierLien(courriel);
    expect((await agent.get(lien).expect(200)).text).to.include(courriel);

    const saisie = { jeton: jetonDe(lien), motDePasse: NOUVEAU, confirmation: NOUVEAU };
    await envoyer(agent, '/mot-de-passe/nouveau', saisie).expect(303).expect('Location', '/connexion');
    expect((await agent.get('/connexion')).text).to.include('Votre mot de passe est enregistré');

    await ailleurs.get('/mon-compte').expect(303);
    await seConnecter(app().agent(), courriel).expect(422);
    await seConnecter(app().agent(), courriel, NOUVEAU).expect(303);
    await envoyer(agent, '/mot-de-passe/nouveau', saisie).expect(410);
    expect(await sujetsRecus(courriel)).to.deep.equal([
      'Choisissez un nouveau mot de passe Chorus Pro',
      'Votre mot de passe Chorus Pro a été modifié',
    ]);
  });

  it('oublié, reçoit la même réponse pour une adresse inconnue, à qui rien n’est écrit', async () => {
    const inconnue = uneAdresse();
    const reponse = async (courriel: string) => {
      const agent = app().agent();
      const { status, headers } = await envoyer(agent, '/mot-de-passe/oublie', { courriel });
      const { text } = await agent.get('/mot-de-passe/oublie/envoye');
      return { status, vers: headers.location as string, page: sansNonce(text) };
    };

    expect(await reponse(inconnue)).to.deep.equal(await reponse(await unCompte()));
    expect(await sujetsRecus(inconnue)).to.deep.equal([]);
  });

  it('oublié, ne se redemande pas sans fin pour une adresse, sans que la réponse le dise', async () => {
    const courriel = await unCompte();
    for (let essai = 0; essai < 6; essai++) {
      app().clock.advance(2 * MINUTE);
      await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel })
        .expect(303)
        .expect('Location', '/mot-de-passe/oublie/envoye');
      await app().drain();
    }

    expect(await sujetsRecus(courriel)).to.have.lengthOf(5);
  });

  it('oublié, ne se redemande pas sans fin depuis une machine', async () => {
    for (let essai = 0; essai < 20; essai++) {
      await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel: uneAdresse() }).expect(303);
    }

    await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel: uneAdresse() }).expect(429);
  });

  it('changé dans Mon compte, garde cette session et ferme les autres', async () => {
    const courriel = await unCompte();
    const ailleurs = await connecte(courriel);
    const agent = await connecte(courriel);
    const _csrf = await jetonDeSession(agent);
    const saisie = { _csrf, motDePasseActuel: MOT_DE_PASSE, motDePasse: NOUVEAU, confirmation: NOUVEAU };

    const faux = { ...saisie, motDePasseActuel: 'autre' };
    const refuse = await envoyer(agent, '/mon-compte/mot-de-passe', faux).expect(422);
    expect(refuse.text).to.include('id="motDePasseActuel-erreur"').and.not.include(NOUVEAU);
    await envoyer(agent, '/mon-compte/mot-de-passe', saisie).expect(303).expect('Location', '/mon-compte');

    await agent.get('/mon-compte').expect(200);
    await ailleurs.get('/mon-compte').expect(303);
    await seConnecter(app().agent(), courriel, NOUVEAU).expect(303);
  });
});

describe('les lettres d’une adresse, demandées de plusieurs machines', () => {
  const app = comptesApp('sqlite', undefined, () => ({ mandataires: 1 }));
  const { unCompte, envoyer, sujetsRecus } = gestesComptes(app);

  const oublier = async (courriel: string, machine: string): Promise<void> => {
    app().clock.advance(2 * MINUTE);
    await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel })
      .set('X-Forwarded-For', machine)
      .expect(303)
      .expect('Location', '/mot-de-passe/oublie/envoye');
    await app().drain();
  };

  it('épuisées par un inconnu, restent à la titulaire, jusqu’à vingt en une heure', async () => {
    const courriel = await unCompte();
    for (let essai = 0; essai < 7; essai++) await oublier(courriel, '203.0.113.7');
    expect(await sujetsRecus(courriel)).to.have.lengthOf(5);

    await oublier(courriel, '198.51.100.9');
    expect(await sujetsRecus(courriel)).to.have.lengthOf(6);
    for (let machine = 20; machine < 36; machine++) await oublier(courriel, `192.0.2.${machine}`);
    expect(await sujetsRecus(courriel)).to.have.lengthOf(20);
  });
});
