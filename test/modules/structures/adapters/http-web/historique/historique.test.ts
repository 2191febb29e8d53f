import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { lireIban, type Iban } from '../../../../../../src/kernel/domain/Iban.ts';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { htmlFaults } from '../../../../../support/htmlFaults.ts';
import { testApp, type TestApp } from '../../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../../support/visite.ts';

let sirens = 0;

const uneStructureDe = async (
  app: TestApp,
  { utilisateurId }: Visite,
  raisonSociale: string,
  role: 'PRINCIPAL' | 'SIMPLE' = 'PRINCIPAL',
): Promise<number> => {
  const facade = facadeDe(app);
  const structureId = await facade.creerPourDemonstration({
    identifiant: { type: 'AUTRE', valeur: `SUIVI${++sirens}` },
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
  await facade.attacher({ utilisateurId, structureId, role, espaces: { MEMOIRES: 'MODIFICATION' } });
  return structureId;
};

const telecharger = async (visite: Visite, chemin: string) => {
  const reponse = await visite
    .lire(chemin)
    .buffer(true)
    .parse((res, fini) => {
      void buffer(res as unknown as Readable).then((contenu) => fini(null, contenu));
    });
  return { reponse, contenu: reponse.body as Buffer };
};

describe('Pages de l’historique et de l’export', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z');

  it('montrent ce qui a changé, qui l’a fait et quand, à l’heure de Paris', async () => {
    const visite = await Visite.ouvrir(produit(), 'Claire');
    const structureId = await uneStructureDe(produit(), visite, 'Laboratoire du Suivi');
    const ajout = { code: 'COMPTA', nom: 'Comptabilité' };
    const chemin = `/gestionnaire/structures/${structureId}/services/ajouter`;
    expect((await visite.envoyer(chemin, ajout)).status).to.equal(303);

    const page = await visite.page('/gestionnaire/historique');
    for (const adresse of ['/gestionnaire/historique', '/gestionnaire/export', '/gestionnaire']) {
      expect(await htmlFaults((await visite.lire(adresse)).text), adresse).to.deep.equal([]);
    }

    expect(page).to.include('Historique des actions').and.include('Service ajouté');
    expect(page).to.include('COMPTA - Comptabilité').and.include('Claire Martin');
    expect(page).to.include('2 mars 2026 à 10:00:00').and.include('dix ans');
    expect(await visite.page('/gestionnaire')).to.include('Consulter l’historique');
  });

  it('se filtrent par acte, auteur et date, et le disent quand rien ne convient', async () => {
    const visite = await Visite.ouvrir(produit(), 'Flore');
    const structureId = await uneStructureDe(produit(), visite, 'Atelier filtré');
    const chemin = `/gestionnaire/structures/${structureId}/services/ajouter`;
    await visite.envoyer(chemin, { code: 'PAIE', nom: 'Paie' });
    const liste = '/gestionnaire/historique';

    expect(await visite.page(`${liste}?acte=structure-modifiee.SERVICE_AJOUTE`)).to.include('PAIE - Paie');
    expect(await visite.page(`${liste}?acte=structure-creee`)).to.include('Aucune action ne correspond');
    expect(await visite.page(`${liste}?auteur=${visite.utilisateurId}`)).to.include('PAIE - Paie');
    expect(await visite.page(`${liste}?auteur=inconnu@exemple.fr`)).to.include('Aucune action');
    expect(await visite.page(`${liste}?du=2026-03-02&au=02/03/2026`)).to.include('PAIE - Paie');
    expect(await visite.page(`${liste}?du=2026-03-03`)).to.include('Aucune action');
    expect(await visite.page(`${liste}?du=30/02/2026`)).to.include('Cette date n’existe pas');
  });

  it('se lisent en anglais', async () => {
    const visite = await Visite.ouvrir(produit(), 'Kate', 'en');
    const structureId = await uneStructureDe(produit(), visite, 'English Lab');
    await visite.envoyer(`/gestionnaire/structures/${structureId}/services/ajouter`, { code: 'A', nom: 'B' });

    expect(await visite.page('/gestionnaire/historique')).to.include('Department added');
    expect(await visite.page('/gestionnaire/export')).to.include('Export of users and their rights');
  });

  it('s’exportent en CSV, sans formule', async () => {
    const visite = await Visite.ouvrir(produit(), 'Edmée');
    const structureId = await uneStructureDe(produit(), visite, '=HYPERLINK("x")');
    await visite.envoyer(`/gestionnaire/structures/${structureId}/services/ajouter`, {
      code: 'X1',
      nom: 'Expertise',
    });

    const { reponse, contenu } = await telecharger(visite, '/gestionnaire/historique/export');
    const texte = contenu.toString('utf8');

    expect(reponse.status).to.equal(200);
    expect(reponse.headers['content-disposition']).to.include('historique-des-actions.csv');
    expect(texte.charCodeAt(0)).to.equal(0xfeff);
    const [, ligne = []] = parse(texte, { delimiter: ';', bom: true });
    expect(ligne[0]).to.equal('02/03/2026 10:00:00');
    expect(ligne.slice(2, 5)).to.deep.equal(['Service ajouté', 'Edmée Martin', visite.courriel]);
    expect(ligne[8]).to.include('X1 - Expertise');
  });

  it('restent fermées aux autres : structure d’autrui, simple utilisateur, inconnu', async () => {
    const visite = await Visite.ouvrir(produit());
    await uneStructureDe(produit(), visite, 'La mienne');
    const autre = await Visite.ouvrir(produit(), 'Autre');
    const sienne = await uneStructureDe(produit(), autre, 'La sienne');
    const simple = await Visite.ouvrir(produit(), 'Simple');
    await uneStructureDe(produit(), simple, 'Celle d’un patron', 'SIMPLE');

    for (const chemin of [
      `/gestionnaire/historique?structure=${sienne}`,
      `/gestionnaire/historique/export?structure=${sienne}`,
      `/gestionnaire/export/fichier?format=csv&structure=${sienne}`,
    ]) {
      expect((await visite.lire(chemin)).status, chemin).to.equal(404);
      expect((await simple.lire(chemin)).status, chemin).to.equal(403);
    }
    expect((await visite.lire('/gestionnaire/export/fichier?format=pdf')).status).to.equal(404);
  });

  it('exportent les personnes et leurs droits, en CSV et en classeur', async () => {
    const visite = await Visite.ouvrir(produit(), 'Exporte');
    await uneStructureDe(produit(), visite, 'Cabinet Exporté');
    expect(await visite.page('/gestionnaire/export')).to.include('données personnelles');

    const texte = await telecharger(visite, '/gestionnaire/export/fichier?format=csv');
    const [titres = [], ligne = []] = parse(texte.contenu, { delimiter: ';', bom: true });
    expect(titres.slice(0, 7)).to.deep.equal([
      'Structure',
      'Identifiant',
      'Nom',
      'Prénom',
      'Adresse de connexion',
      'Rôle',
      'Statut',
    ]);
    expect(ligne.slice(2, 7)).to.deep.equal([
      'Martin',
      'Exporte',
      visite.courriel,
      'Gestionnaire principal',
      'Validée',
    ]);
    expect(ligne[7]).to.include('Mémoires de frais de justice (modification)');

    const classeur = await telecharger(visite, '/gestionnaire/export/fichier?format=xlsx&structure=');
    expect(classeur.reponse.headers['content-type']).to.include('spreadsheetml');
    expect(classeur.contenu.subarray(0, 2).toString()).to.equal('PK');
  });

  it('offrent de lire plus loin quand la liste est longue', async () => {
    const visite = await Visite.ouvrir(produit(), 'Longue');
    const structureId = await uneStructureDe(produit(), visite, 'Longue vie');
    for (let rang = 0; rang < 26; rang += 1) {
      const chemin = `/gestionnaire/structures/${structureId}/services`;
      await visite.envoyer(`${chemin}/ajouter`, { code: `S${rang}`, nom: `Service ${rang}` });
      const { text } = await visite.lire(`/gestionnaire/structures/${structureId}`);
      const [, serviceId] = new RegExp(`${chemin}/(\\d+)/fermer`).exec(text) ?? [];
      await visite.envoyer(`${chemin}/${serviceId}/fermer`);
    }
    const { text } = await visite.lire('/gestionnaire/historique');
    const [, suite = ''] = /href="(\/gestionnaire\/historique\?curseur=[^"]+)"/.exec(text) ?? [];

    expect(texteDe(text)).to.include('Actions plus anciennes');
    expect(await visite.page(suite))
      .to.include('S0 - Service 0')
      .and.include('Revenir aux plus récentes');
  });
});
