import { expect } from 'chai';
import { lireIban, type Iban } from '../../../../../../src/kernel/domain/Iban.ts';
import { comptesFacade } from '../../../../../../src/modules/comptes/index.ts';
import { Reclamation } from '../../../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import { portsDesRoles } from '../../../../../../src/modules/structures/rolesTokens.ts';
import { portsDuSuivi } from '../../../../../../src/modules/structures/suiviTokens.ts';
import { nextId } from '../../../../../support/doubles.ts';
import { htmlFaults } from '../../../../../support/htmlFaults.ts';
import { testApp, type TestApp } from '../../../../../support/testApp.ts';
import { facadeDe, MOT_DE_PASSE, Visite } from '../../../support/visite.ts';

const uneStructureDe = async (
  app: TestApp,
  utilisateurId: number,
  raisonSociale: string,
): Promise<number> => {
  const facade = facadeDe(app);
  const structureId = await facade.creerPourDemonstration({
    identifiant: { type: 'AUTRE', valeur: `SUPPORT${nextId()}` },
    identite: { nature: 'MORALE', raisonSociale },
    adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
    categorie: 'LABORATOIRE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Compte principal',
      titulaire: raisonSociale,
      iban: lireIban('FR7630006000011234567890189') as Iban,
      bic: null,
    },
  });
  await facade.attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces: {} });
  return structureId;
};

const unCompteEnAttente = async (app: TestApp, courriel: string): Promise<number> => {
  const compte = { courriel, courrielConfirme: courriel, nom: 'Attente', prenom: 'Paul' };
  await app.agent().post('/compte/creer').type('form').send(compte).expect(303);
  await app.drain();
  const cree = await app.container.get(comptesFacade).trouverParCourriel(courriel);
  if (!cree) throw new Error(`no account for ${courriel}`);
  return cree.id;
};

describe('Pages du support', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let agent: Visite;
  let principal: Visite;
  let structureId: number;

  before(async () => {
    agent = await Visite.ouvrirSupport(produit(), 'Sacha');
    principal = await Visite.ouvrir(produit(), 'Principale');
    structureId = await uneStructureDe(produit(), principal.utilisateurId, 'Cabinet Suivi');
  });

  it('ne s’ouvrent qu’au support', async () => {
    expect(await agent.page('/accueil')).to.include('Support');
    expect(await principal.page('/accueil')).not.to.include('Support');
    for (const chemin of [
      '/support',
      `/support/personnes/${principal.utilisateurId}`,
      `/support/structures/${structureId}`,
      '/support/reclamations',
      '/support/journal',
    ]) {
      expect((await principal.lire(chemin)).status, chemin).to.equal(403);
      expect((await produit().agent().get(chemin)).status, chemin).to.equal(303);
    }
    const acte = `/support/personnes/${principal.utilisateurId}/activation`;
    expect((await principal.envoyer(acte)).status).to.equal(403);
  });

  it('trouvent les personnes et les structures', async () => {
    const trouve = await agent.page(`/support?q=${encodeURIComponent(principal.courriel)}`);
    expect(trouve).to.include('Principale Martin').and.include('Aucune structure ne correspond');
    expect(await agent.page('/support?q=cabinet+suivi')).to.include('Cabinet Suivi');
    const court = await agent.lire('/support?q=ab');
    expect(court.status).to.equal(422);
    expect(court.text).to.include('id="q-erreur"').and.include('value="ab"');
  });

  it('montrent une personne, et qui l’a consultée', async () => {
    const chemin = `/support/personnes/${principal.utilisateurId}`;
    const { text } = await agent.lire(chemin);
    const page = await agent.page(chemin);

    expect(await htmlFaults(text)).to.deep.equal([]);
    expect(page).to.include('Principale Martin').and.include('Cabinet Suivi');
    expect(page).to.include('Derniers accès du support').and.include('Sacha Martin');
    expect((await agent.lire('/support/personnes/999999')).status).to.equal(404);
  });

  it('montrent le journal des consultations et des recherches', async () => {
    await agent.page(`/support?q=${encodeURIComponent(principal.courriel)}`);
    const { text } = await agent.lire('/support/journal');
    const page = await agent.page('/support/journal');

    expect(await htmlFaults(text)).to.deep.equal([]);
    expect(page).to.include('Sacha Martin').and.include('Recherche').and.include('Par adresse électronique');
    expect(page).to.include('Principale Martin').and.not.include(principal.courriel);
    expect(await agent.page('/support')).to.include('Journal des consultations');
    expect((await agent.lire('/support/journal?curseur=1-1')).text).to.include('Revenir au plus récent');
    expect(await agent.page('/support/journal?curseur=999999999999999-1')).not.to.include(
      'Revenir au plus récent',
    );
  });

  it('montrent une structure, sans numéro de compte entier', async () => {
    const { text } = await agent.lire(`/support/structures/${structureId}`);
    const page = await agent.page(`/support/structures/${structureId}`);

    expect(await htmlFaults(text)).to.deep.equal([]);
    expect(page).to.include('Gestionnaire principal').and.include('Aucune réclamation');
    expect(page).to.include('FR76 •••• •••• 0189').and.not.include('FR7630006000011234567890189');
    expect((await agent.lire('/support/structures/999999')).status).to.equal(404);
  });

  it('renvoient un lien d’activation, que l’historique attribue au support', async () => {
    const courriel = `attente${nextId()}@exemple.fr`;
    const attente = await unCompteEnAttente(produit(), courriel);
    const facade = facadeDe(produit());
    await facade.attacher({ utilisateurId: attente, structureId, role: 'SIMPLE', espaces: {} });
    expect(await agent.page(`/support/personnes/${attente}`)).to.include('En attente d’activation');

    const lettres = async () => (await produit().mails()).filter(({ a }) => a.includes(courriel)).length;
    const avant = await lettres();
    produit().clock.advance(5 * 60_000);
    const envoi = await agent.envoyer(`/support/personnes/${attente}/activation`);

    expect(envoi.status).to.equal(303);
    expect(await agent.page(`/support/personnes/${attente}`)).to.include('Le lien d’activation est envoyé');
    const historique = await principal.page('/gestionnaire/historique');
    expect(historique).to.include('Lien d’activation renvoyé').and.include('Support');
    expect(historique).not.to.include('Sacha');
    await produit().drain();
    expect(await lettres()).to.be.above(avant);
  });

  it('lèvent un verrou avec une preuve', async () => {
    const verrouillee = await Visite.ouvrir(produit(), 'Vera');
    const faux = { courriel: verrouillee.courriel, motDePasse: 'ce n’est pas le bon' };
    for (let essai = 0; essai < 5; essai += 1) {
      await produit().agent().post('/connexion').type('form').send(faux);
    }
    const chemin = `/support/personnes/${verrouillee.utilisateurId}`;
    expect(await agent.page(chemin))
      .to.include('Verrouillé jusqu’au')
      .and.include('Lever le verrou');

    const sans = await agent.envoyer(`${chemin}/secours`, { acte: 'DEVERROUILLAGE', motif: 'court' });
    expect(sans.status).to.equal(422);
    expect(sans.text).to.include('id="motif-erreur"').and.include('court');
    expect((await agent.envoyer(`${chemin}/secours`, {})).status).to.equal(422);
    const motif = 'Pièce d’identité vérifiée';
    const acte = { acte: 'DEVERROUILLAGE', motif, identification: MOT_DE_PASSE };
    const sansPreuve = await agent.envoyer(`${chemin}/secours`, { ...acte, identification: 'autre' });
    expect(sansPreuve.status).to.equal(422);
    expect(sansPreuve.text).to.include('id="identification-erreur"').and.not.include('value="autre"');
    expect(await agent.page(chemin))
      .to.include('Verrouillé jusqu’au')
      .and.not.include('Ôter le second');
    expect((await principal.envoyer(`${chemin}/secours`, acte)).status).to.equal(403);
    expect((await agent.envoyer(`${chemin}/secours`, acte)).status).to.equal(303);

    const page = await agent.page(chemin);
    expect(page).to.include('L’intervention est faite').and.include('Déverrouillage');
    expect(page).not.to.include('Verrouillé jusqu’au');
  });

  it('décident d’une réclamation avec un motif, que chacun lit', async () => {
    const demandeur = await Visite.ouvrir(produit(), 'Demande');
    const { utilisateurId } = demandeur;
    const facade = facadeDe(produit());
    await facade.attacher({ utilisateurId, structureId, role: 'SIMPLE', espaces: {} });
    const reclamation = Reclamation.deposer(
      {
        id: nextId(),
        structureId,
        demandeurId: utilisateurId,
        principalId: principal.utilisateurId,
        motif: 'La principale est partie',
      },
      false,
      produit().clock.now(),
    );
    await produit().container.get(portsDesRoles.reclamations).save(reclamation);
    const chemin = `/support/reclamations/${reclamation.donnees.id}`;
    expect(await agent.page('/support')).to.include('Une réclamation attend une décision.');
    expect(await agent.page('/support/reclamations')).to.include('Demande Martin');
    const acces = produit().container.get(portsDuSuivi.accesDuSupport);
    const vues = async () => (await acces.derniers('STRUCTURE', structureId, 100)).length;
    const avant = await vues();
    expect(await agent.page(chemin)).to.include('La principale est partie');
    expect(await vues()).to.equal(avant + 1);
    const publique = `/mon-compte/rattachements/reclamations/${reclamation.donnees.id}`;
    expect((await agent.lire(publique)).status).to.equal(404);
    expect((await demandeur.lire(publique)).status).to.equal(200);
    for (const adresse of [chemin, '/support', '/support?q=cabinet', '/support/reclamations']) {
      expect(await htmlFaults((await agent.lire(adresse)).text), adresse).to.deep.equal([]);
    }

    const sans = await agent.envoyer(chemin, { decision: 'ACCEPTEE', motif: ' ' });
    expect(sans.status).to.equal(422);
    expect(sans.text)
      .to.include('id="motif-erreur"')
      .and.match(/value="ACCEPTEE"[^>]*checked|checked[^>]*value="ACCEPTEE"/);
    expect((await principal.envoyer(chemin, { decision: 'REJETEE', motif: 'non' })).status).to.equal(403);
    const decision = await agent.envoyer(chemin, { decision: 'ACCEPTEE', motif: 'Extrait Kbis vérifié' });
    expect(decision.status).to.equal(303);

    expect(await agent.page('/support/reclamations')).to.include('Aucune réclamation');
    expect(await agent.page(chemin))
      .to.include('n’attend plus')
      .and.include('Extrait Kbis vérifié');
    const historique = await demandeur.page('/gestionnaire/historique');
    expect(historique).to.include('Réclamation du rôle acceptée par le support').and.include('Support');
    expect(historique).to.include('Extrait Kbis vérifié');
    await principal.lire(`/gestionnaire/historique?structure=${structureId}`).expect(403);
  });

  it('se lisent en anglais', async () => {
    const anglais = await Visite.ouvrirSupport(produit(), 'Alex', 'en');

    expect(await anglais.page('/support?q=cabinet+suivi')).to.include('Twenty answers');
    expect(await anglais.page(`/support/structures/${structureId}`)).to.include('Latest actions');
    expect(await produit().container.get(comptesFacade).nommer([anglais.utilisateurId])).to.have.property(
      'size',
      1,
    );
  });
});
