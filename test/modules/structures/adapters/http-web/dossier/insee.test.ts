import { expect } from 'chai';
import { htmlFaults } from '../../../../../support/htmlFaults.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { FauxSirene, FERME, unEtablissement } from '../../../support/fauxSirene.ts';
import { unGestionnaireConnecte, unSiret } from '../../../support/unePrestation.ts';
import { texteDe, Visite } from '../../../support/visite.ts';

describe('la base INSEE dans les pages', () => {
  const sirene = new FauxSirene();
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z', async () => ({
    inseeUrl: await sirene.ouvrir(),
    inseeJeton: 'un-jeton-secret',
  }));
  after(() => sirene.fermer());

  const creation = async (siret: string): Promise<string> => {
    const visite = await Visite.ouvrir(app());
    const { text } = await visite.lire(`/structures/creer/fiche?type=SIRET&identifiant=${siret}`).expect(200);
    expect(await htmlFaults(text)).to.deep.equal([]);
    return text;
  };

  it('préremplit la fiche à la création', async () => {
    sirene.connait(unEtablissement);
    const html = await creation(unSiret());
    expect(texteDe(html)).to.include('La fiche est préremplie').and.not.include('établissement est fermé');
    for (const valeur of ['LABORATOIRE HERMES', '12 RUE DES LILAS', '69100', 'VILLEURBANNE']) {
      expect(html).to.include(`value="${valeur}"`);
    }
  });

  it('avertit d’un établissement fermé, sans empêcher la création', async () => {
    sirene.connait((siret) => unEtablissement(siret, FERME), '55208131766522');
    const html = await creation(unSiret());
    expect(texteDe(html))
      .to.include('fermé depuis le 30 novembre 2025')
      .and.include('552 081 317 66522')
      .and.include('Créer la structure');
  });

  it('dit ce que l’INSEE ne connaît pas, ou ne diffuse pas', async () => {
    sirene.par((_req, res) => void res.writeHead(404).end());
    expect(texteDe(await creation(unSiret()))).to.include('L’INSEE ne connaît pas ce SIRET');
    sirene.connait((siret) => unEtablissement(siret, { statutDiffusionEtablissement: 'P' }));
    expect(texteDe(await creation(unSiret()))).to.include('ne sont pas diffusées');
  });

  it('laisse créer quand l’INSEE ne répond pas', async () => {
    sirene.par((_req, res) => void res.writeHead(500).end());
    expect(texteDe(await creation(unSiret())))
      .to.include('La base INSEE ne répond pas')
      .and.include('Créer la structure');
  });

  it('compare la fiche, et ne reprend que ce qui est coché', async () => {
    const { visite, structureId } = await unGestionnaireConnecte(app(), 'Laboratoire Hermès');
    sirene.connait(unEtablissement);
    const racine = `/gestionnaire/structures/${structureId}`;
    expect(await visite.page(racine)).to.include('Mettre à jour depuis la base INSEE');
    const { text } = await visite.lire(`${racine}/insee`).expect(200);
    expect(await htmlFaults(text)).to.deep.equal([]);
    expect(texteDe(text))
      .to.include('69001')
      .and.include('VILLEURBANNE')
      .and.not.include('LABORATOIRE HERMES');
    const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';

    expect((await visite.envoyer(`${racine}/insee`, { version })).status).to.equal(422);
    const applique = await visite.envoyer(`${racine}/insee`, { version, champs: ['codePostal', 'ville'] });
    expect(applique.status).to.equal(303);
    const fiche = await visite.page(racine);
    expect(fiche).to.include('1 rue des Lilas').and.include('69100 VILLEURBANNE');
    const conflit = await visite.envoyer(`${racine}/insee`, { version, champs: ['ligne1'] });
    expect(conflit.status).to.equal(409);
  });

  it('ne compare que pour ceux qui gèrent la structure', async () => {
    const { structureId } = await unGestionnaireConnecte(app(), 'Chez Moi');
    const { visite } = await unGestionnaireConnecte(app(), 'Chez Vous');
    await visite.lire(`/gestionnaire/structures/${structureId}/insee`).expect(404);
    const envoi = { version: '1', champs: ['ville'] };
    expect((await visite.envoyer(`/gestionnaire/structures/${structureId}/insee`, envoi)).status).to.equal(
      404,
    );
  });
});
