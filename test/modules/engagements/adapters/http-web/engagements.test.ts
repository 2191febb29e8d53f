import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { engagementsFacade, type EngagementARanger } from '../../../../../src/modules/engagements/index.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../../structures/support/visite.ts';
import { unEngagement } from '../../support/unEngagement.ts';
import { unExpert } from '../../support/unExpert.ts';

const SIRET = '35600000000048';
const AUTRE = '73282932000074';

for (const dialect of testDialects) {
  describe(`les pages des engagements, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let expert: Visite;
    let sansEspace: Visite;
    let ailleurs: Visite;

    const ranger = (...engagements: readonly EngagementARanger[]) =>
      produit().container.get(engagementsFacade).ranger(engagements);

    before(async () => {
      const sienne = await unExpert(produit(), SIRET);
      const autre = await unExpert(produit(), AUTRE);
      expert = await Visite.ouvrir(produit(), 'Karim');
      sansEspace = await Visite.ouvrir(produit(), 'Zoé');
      ailleurs = await Visite.ouvrir(produit(), 'Eve');
      const attacher = (qui: Visite, structureId: number, engagements: boolean) =>
        facadeDe(produit()).attacher({
          utilisateurId: qui.utilisateurId,
          structureId,
          role: 'SIMPLE',
          espaces: engagements ? { ENGAGEMENTS: 'CONSULTATION' } : { MEMOIRES: 'MODIFICATION' },
        });
      await attacher(sansEspace, sienne, false);
      await attacher(expert, sienne, true);
      await attacher(ailleurs, autre, true);
    });

    it('n’ont d’onglet et ne s’ouvrent qu’à qui entre dans l’espace', async () => {
      expect((await expert.lire('/accueil').expect(200)).text).to.include('href="/engagements"');
      expect((await sansEspace.lire('/accueil').expect(200)).text).not.to.include('href="/engagements"');
      await sansEspace.lire('/engagements').expect(403);
      await sansEspace.lire('/engagements/0000048295').expect(403);
      await produit().agent().get('/engagements').expect(303);
    });

    it('disent d’une liste vide ce qui la remplira', async () => {
      const vide = await expert.lire('/engagements').expect(200);
      expect(texteDe(vide.text)).to.include('Aucun engagement pour l’instant');
      expect(await htmlFaults(vide.text)).to.deep.equal([]);
    });

    it('listent les siens, et seulement eux', async () => {
      await ranger(
        unEngagement(SIRET, '0000048295', { euros: 3_600, numeroMarche: 'M-7' }),
        unEngagement(SIRET, '0000051207', { notifieLe: jour('2026-02-01'), etat: 'SOLDE' }),
        unEngagement(AUTRE, '0000099999'),
      );
      const liste = await expert.lire('/engagements').expect(200);
      const texte = texteDe(liste.text);
      expect(texte)
        .to.include('0000048295')
        .and.include('3 600,00 €')
        .and.include('15/01/2026')
        .and.include('Commandé');
      expect(texte.indexOf('0000051207')).to.be.lessThan(texte.indexOf('0000048295'));
      expect(texte).not.to.include('0000099999');
      expect(await htmlFaults(liste.text)).to.deep.equal([]);
    });

    for (const [criteres, trouve] of [
      ['numero=48295', ['0000048295']],
      ['marche=M-7', ['0000048295']],
      ['etat=SOLDE', ['0000051207']],
      ['notifieDu=2026-01-20', ['0000051207']],
      ['notifieAu=20%2F01%2F2026', ['0000048295']],
      ['montantMin=3000', ['0000048295']],
      ['montantMax=1+200%2C00', ['0000051207']],
      ['numero=99999', []],
      ['structure=1', []],
      ['curseur=nimporte', ['0000048295', '0000051207']],
    ] as const) {
      it(`cherchent par ${criteres}`, async () => {
        const texte = await expert.page(`/engagements?${criteres}`);
        for (const numero of ['0000048295', '0000051207', '0000099999'])
          expect(texte.includes(numero), numero).to.equal((trouve as readonly string[]).includes(numero));
        expect(texte.includes('Aucun engagement ne répond')).to.equal(trouve.length === 0);
      });
    }

    it('disent une date et un montant illisibles près de leur champ', async () => {
      const { text } = await expert.lire('/engagements?notifieDu=hier&montantMin=beaucoup').expect(422);
      expect(texteDe(text)).to.include('Saisissez une date').and.include('Saisissez un montant');
      expect(text).to.include('value="beaucoup"');
      expect(await htmlFaults(text)).to.deep.equal([]);
    });

    it('montrent un engagement avec ses postes, en français et en anglais', async () => {
      const page = await expert.lire('/engagements/0000048295').expect(200);
      expect(texteDe(page.text)).to.include('Engagement n° 0000048295').and.include('SAR-LYON – SAR de Lyon');
      expect(texteDe(page.text))
        .to.include('Expertise de véhicule')
        .and.include('Aucun mémoire déposé ne nomme');
      expect(await htmlFaults(page.text)).to.deep.equal([]);

      await expert.lire('/langue?vers=en&retour=%2Fengagements').expect(303);
      expect(await expert.page('/engagements/0000048295'))
        .to.include('Commitment 0000048295')
        .and.include('Ordered');
      expect(await expert.page('/engagements')).to.include('My commitments');
      await expert.lire('/langue?vers=fr&retour=%2Fengagements').expect(303);
    });

    it('ne connaissent pas celui d’un autre, ni ce qui n’est pas un numéro', async () => {
      await expert.lire('/engagements/0000099999').expect(404);
      await expert.lire('/engagements/0000000001').expect(404);
      await expert.lire('/engagements/12').expect(404);
      await ailleurs.lire('/engagements/0000099999').expect(200);
      await ailleurs.lire('/engagements/0000048295').expect(404);
    });

    it('mènent de page en page, sans perdre les critères', async () => {
      await ranger(
        ...Array.from({ length: 60 }, (_, rang) =>
          unEngagement(SIRET, `00000700${String(rang).padStart(2, '0')}`),
        ),
      );
      const numeros = (texte: string): readonly string[] => texte.match(/00000700\d\d/g) ?? [];
      const premiere = await expert.lire('/engagements?montantMax=1200&etat=COMMANDE').expect(200);
      const [, suite = ''] = /href="(\/engagements\?[^"]*curseur=[^"]*)"/.exec(premiere.text) ?? [];
      expect(suite).to.include('etat=COMMANDE');
      const seconde = await expert.page(suite.replaceAll('&amp;', '&'));
      const vus = [...new Set([...numeros(texteDe(premiere.text)), ...numeros(seconde)])];
      expect(vus).to.have.lengthOf(60);
      expect(numeros(seconde)).to.have.lengthOf(10);
    });
  });
}
