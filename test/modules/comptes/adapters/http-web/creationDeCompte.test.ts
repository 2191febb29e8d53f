import { expect } from 'chai';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes, sansNonce, uneAdresse } from '../../support/gestesComptes.ts';
import { MINUTE } from '../../support/unBancDEssai.ts';
import { MOT_DE_PASSE } from '../../support/unUtilisateur.ts';

describe('la création d’un compte', () => {
  const app = comptesApp('sqlite');
  const gestes = gestesComptes(app);
  const { unCompte, envoyer, dernierLien, jetonDe, jetonDeSession, demanderCompte, sujetsRecus } = gestes;
  afterEach(gestes.rendreLesBudgets);

  const deuxFois = (motDePasse: string) => ({ motDePasse, confirmation: motDePasse });

  it('va du formulaire au compte ouvert, par le lien reçu, qu’un simple regard n’use pas', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(agent, courriel).expect(303).expect('Location', '/compte/creer/merci');
    const lien = await dernierLien(courriel);
    expect((await agent.get(lien).expect(200)).text).to.include(courriel);
    await agent.head(lien).expect(200);

    await envoyer(agent, '/compte/activer', { jeton: jetonDe(lien), ...deuxFois(MOT_DE_PASSE) })
      .expect(303)
      .expect('Location', '/accueil');

    const { text } = await agent.get('/mon-compte').expect(200);
    expect(text)
      .to.include('Zoé Martin')
      .and.include('Première connexion')
      .and.include('Votre compte est activé');
  });

  it('remontre tout ce qui a été saisi, avec chaque faute reliée à son champ', async () => {
    const fautes = { nom: '', courrielContact: '<b>contact' };
    const { text } = await demanderCompte(app().agent(), 'zoe@exemple', fautes).expect(422);

    expect(text)
      .to.include('value="zoe@exemple"')
      .and.include('value="Zoé"')
      .and.include('value="&lt;b>contact"');
    expect(text)
      .to.include('href="#courriel"')
      .and.include('href="#nom"')
      .and.include('href="#courrielContact"');
    expect(text).to.include('id="nom-erreur"').and.include('<title>Erreur\u00a0: ');
  });

  it('répond la même chose pour une adresse connue, qui reçoit seule l’explication', async () => {
    const connue = await unCompte();
    const reponse = async (courriel: string) => {
      const agent = app().agent();
      const { status, headers } = await demanderCompte(agent, courriel);
      const { text } = await agent.get('/compte/creer/merci');
      return { status, vers: headers.location as string, page: sansNonce(text) };
    };

    expect(await reponse(connue)).to.deep.equal(await reponse(uneAdresse()));
    expect(await sujetsRecus(connue)).to.deep.equal(['Vous avez déjà un compte Chorus Pro']);
  });

  it('garde le lien tant que le mot de passe ne convient pas, et ne le remontre jamais', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(agent, courriel).expect(303);
    const jeton = jetonDe(await dernierLien(courriel));

    const faible = await envoyer(agent, '/compte/activer', { jeton, ...deuxFois('motdepasse1234') }).expect(
      422,
    );
    expect(faible.text)
      .to.include('trop facile à deviner')
      .and.include(jeton)
      .and.not.include('motdepasse1234');
    const saisie = { jeton, motDePasse: MOT_DE_PASSE, confirmation: 'autre' };
    const different = await envoyer(agent, '/compte/activer', saisie).expect(422);
    expect(different.text).to.include('id="confirmation-erreur"').and.not.include(MOT_DE_PASSE);

    await envoyer(agent, '/compte/activer', { jeton, ...deuxFois(MOT_DE_PASSE) }).expect(303);
  });

  it('ne montre pas l’adresse de contact qu’un autre a pu demander, et garde celle qui est saisie', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(app().agent(), courriel, { courrielContact: 'inconnu@exemple.fr' }).expect(303);
    const lien = await dernierLien(courriel);
    expect((await agent.get(lien).expect(200)).text).not.to.include('inconnu@exemple.fr');

    const saisie = { jeton: jetonDe(lien), ...deuxFois(MOT_DE_PASSE) };
    const refus = await envoyer(agent, '/compte/activer', { ...saisie, courrielContact: 'cabinet' }).expect(
      422,
    );
    expect(refus.text).to.include('id="courrielContact-erreur"').and.include('value="cabinet"');
    await envoyer(agent, '/compte/activer', { ...saisie, courrielContact: 'cabinet@exemple.fr' }).expect(303);

    expect((await agent.get('/mon-compte').expect(200)).text)
      .to.include('value="cabinet@exemple.fr"')
      .and.not.include('inconnu@exemple.fr');
  });

  it('répond comme d’habitude quand l’adresse a épuisé ses lettres, et ne lui écrit plus', async () => {
    const connue = await unCompte();
    for (let essai = 0; essai < 6; essai++) {
      await demanderCompte(app().agent(), connue).expect(303).expect('Location', '/compte/creer/merci');
    }
    await envoyer(app().agent(), '/compte/renvoyer-activation', { courriel: connue }).expect(303);
    expect(await sujetsRecus(connue)).to.have.lengthOf(5);

    await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel: connue }).expect(303);
    expect((await sujetsRecus(connue)).at(-1)).to.equal('Choisissez un nouveau mot de passe Chorus Pro');
  });

  it('montre les noms de la demande, et garde ceux que saisit la personne qui a reçu le lien', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(app().agent(), courriel, { nom: 'Premier' }).expect(303);
    await demanderCompte(app().agent(), courriel, { nom: 'Second' }).expect(303);
    const lien = await dernierLien(courriel);
    const { text } = await agent.get(lien).expect(200);
    expect(text).to.include('value="Premier"').and.not.include('Second');

    const saisie = { jeton: jetonDe(lien), prenom: 'Zoé', ...deuxFois(MOT_DE_PASSE) };
    const refus = await envoyer(agent, '/compte/activer', { ...saisie, nom: ' ' }).expect(422);
    expect(refus.text).to.include('id="nom-erreur"');
    await envoyer(agent, '/compte/activer', { ...saisie, nom: 'Durand' }).expect(303);
    expect((await agent.get('/mon-compte').expect(200)).text).to.include('Zoé Durand');
  });

  it('mène chez elle la personne qui clique deux fois, et dit aux autres que le lien a servi', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(agent, courriel).expect(303);
    const lien = await dernierLien(courriel);
    const saisie = { jeton: jetonDe(lien), ...deuxFois(MOT_DE_PASSE) };
    await envoyer(agent, '/compte/activer', saisie).expect(303);

    const _csrf = await jetonDeSession(agent);
    await envoyer(agent, '/compte/activer', { ...saisie, _csrf })
      .expect(303)
      .expect('Location', '/accueil');
    await agent.get(lien).expect(303).expect('Location', '/accueil');
    const { text } = await app().agent().get(lien).expect(410);
    expect(text).to.include('Ce lien n’est plus valable').and.include('/compte/renvoyer-activation');
  });

  it('n’ouvre qu’une fois quand le formulaire part deux fois ensemble', async () => {
    const courriel = uneAdresse();
    await demanderCompte(app().agent(), courriel).expect(303);
    const saisie = { jeton: jetonDe(await dernierLien(courriel)), ...deuxFois(MOT_DE_PASSE) };

    const envois = Array.from({ length: 4 }, () => envoyer(app().agent(), '/compte/activer', saisie));
    const statuts = (await Promise.all(envois)).map(({ status }) => status);

    expect(statuts.sort()).to.deep.equal([303, 410, 410, 410]);
  });

  it('renvoie un lien neuf à qui le demande', async () => {
    const courriel = uneAdresse();
    const agent = app().agent();
    await demanderCompte(agent, courriel).expect(303);
    const premier = await dernierLien(courriel);
    app().clock.advance(2 * MINUTE);

    await envoyer(agent, '/compte/renvoyer-activation', { courriel }).expect(
      'Location',
      '/compte/creer/merci',
    );
    const second = await dernierLien(courriel);

    expect(second).not.to.equal(premier);
    await agent.get(premier).expect(410);
    await agent.get(second).expect(200);
  });
});
