import { expect } from 'chai';
import { generate } from 'otplib';
import { comptesFacade, supportDesComptes } from '../../../../../../src/modules/comptes/index.ts';
import { comptesApp } from '../../../support/comptesApp.ts';
import { gestesComptes, uneAdresse } from '../../../support/gestesComptes.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

const PAGE = '/mon-compte/second-facteur';

describe('le second facteur obligatoire', () => {
  const app = comptesApp('sqlite', undefined, () => ({ secondFacteur: 'agents' }));
  const { envoyer, connecte, unCompte, jetonDeSession, seConnecter } = gestesComptes(app);

  const unCompteDeSupport = async () => {
    const courriel = uneAdresse();
    const compte = { courriel, nom: 'Robin', prenom: 'Sacha', motDePasse: MOT_DE_PASSE, support: true };
    return { courriel, id: await app().container.get(comptesFacade).creerActif(compte) };
  };
  const mettreEnPlace = async (courriel: string) => {
    const agent = await connecte(courriel);
    const lire = (text: string): string => /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const _csrf = lire((await agent.get(PAGE).expect(200)).text);
    await envoyer(agent, `${PAGE}/preparer`, { _csrf, motDePasseActuel: MOT_DE_PASSE }).expect(303);
    const { text } = await agent.get(`${PAGE}/mise-en-place`).expect(200);
    const secret = (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(text)?.[1] ?? '').replaceAll(' ', '');
    const epoch = Math.floor(app().clock.now().getTime() / 1_000);
    await envoyer(agent, `${PAGE}/mise-en-place`, { _csrf, code: await generate({ secret, epoch }) }).expect(
      200,
    );
    return { agent, _csrf };
  };

  it('mène d’abord à sa mise en place, quoi qu’on demande ou envoie', async () => {
    const agent = await connecte((await unCompteDeSupport()).courriel);

    for (const chemin of ['/mon-compte', '/mon-compte/sessions', '/accueil', '/'])
      await agent.get(chemin).expect(303).expect('Location', PAGE);
    await envoyer(agent, '/mon-compte', { nom: 'X' }).expect(303).expect('Location', PAGE);
    expect((await agent.get(PAGE).expect(200)).text).to.include('À mettre en place avant de continuer');
    await agent.get('/langue?vers=fr').expect(303).expect('Location', '/');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await agent.get(PAGE)).text)?.[1] ?? '';
    await envoyer(agent, '/deconnexion', { _csrf }).expect(303).expect('Location', '/');
  });

  it('laisse passer une fois mis en place, et ne se retire pas', async () => {
    const { agent, _csrf } = await mettreEnPlace((await unCompteDeSupport()).courriel);

    await agent.get('/mon-compte').expect(200);
    const refus = await envoyer(agent, `${PAGE}/retirer`, { _csrf, motDePasseActuel: MOT_DE_PASSE });
    expect(refus.status).to.equal(422);
    expect(refus.text).to.include('elle ne peut pas être retirée');
  });

  it('revient quand le support l’a ôté, et les sessions ouvertes sont fermées', async () => {
    const { courriel, id } = await unCompteDeSupport();
    const { agent } = await mettreEnPlace(courriel);
    const collegue = await unCompteDeSupport();
    const { container } = app();
    const identite = await container.get(comptesFacade).identite(collegue.id);
    const acteur = { ...identite!, utilisateurId: collegue.id, habilitations: [] };
    const motif = 'carte d’agent présentée';
    const support = container.get(supportDesComptes);
    const preuve = await support.prouver(acteur, motif, MOT_DE_PASSE);
    await support.oterSecondFacteur({ acteur, utilisateurId: id, motif, preuve });

    await agent.get('/mon-compte').expect(303).expect('Location', '/connexion?retour=%2Fmon-compte');
    const retour = app().agent();
    await seConnecter(retour, courriel).expect(303).expect('Location', '/accueil');
    await retour.get('/mon-compte').expect(303).expect('Location', PAGE);
  });

  it('ne retient ni les autres personnes, ni les visiteurs', async () => {
    const agent = await connecte(await unCompte());

    expect(await jetonDeSession(agent)).not.to.equal('');
    await app().agent().get('/').expect(200);
  });
});
