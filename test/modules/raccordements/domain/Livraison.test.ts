import { expect } from 'chai';
import { adresseDeWebhook } from '../../../../src/modules/raccordements/domain/adresseDeWebhook.ts';
import { AdresseDeWebhookInvalide } from '../../../../src/modules/raccordements/domain/erreurs.ts';
import {
  apresEssai,
  livraisonNeuve,
  relancee,
  type Livraison,
} from '../../../../src/modules/raccordements/domain/Livraison.ts';
import { pauseApres } from '../../../../src/modules/raccordements/domain/reprises.ts';

const DEBUT = new Date('2026-03-02T09:00:00.000Z');
const HEURE = 3_600_000;
const refus = { statut: 500, motif: null, duree: 3 };

const neuve = (): Livraison =>
  livraisonNeuve({ id: 1, webhookId: 2, cle: '3:4', memoireId: 3, contenu: '{}' }, DEBUT);

describe('une livraison', () => {
  it('se retente de plus en plus tard, puis s’abandonne après trois jours', () => {
    let livraison = neuve();
    const delais: number[] = [];
    while (livraison.prochainLe !== null) {
      const le = livraison.prochainLe;
      livraison = apresEssai(livraison, refus, le);
      if (livraison.prochainLe) delais.push((livraison.prochainLe.getTime() - le.getTime()) / 1_000);
    }
    expect(delais).to.deep.equal([10, 60, 300, 1_800, 7_200, 18_000, 36_000, 86_400, 86_400, 86_400]);
    expect(livraison).to.include({ etat: 'ABANDONNEE', statut: 500, tentatives: 11 });
    expect((livraison.dernierLe?.getTime() ?? 0) - DEBUT.getTime()).to.be.within(72 * HEURE, 96 * HEURE);
    expect(relancee(livraison, DEBUT)).to.include({ etat: 'EN_ATTENTE', tentatives: 0, contenu: '{}' });
  });

  it('est faite par un 2xx et par rien d’autre, et finit sur un 410', () => {
    const apres = (statut: number | null): string => apresEssai(neuve(), { ...refus, statut }, DEBUT).etat;
    expect([200, 202, 204, 299].map(apres)).to.deep.equal(Array(4).fill('LIVREE'));
    expect([null, 199, 301, 400, 500].map(apres)).to.deep.equal(Array(5).fill('EN_ATTENTE'));
    expect(apres(410)).to.equal('ABANDONNEE');
  });

  it('seule en échec n’en retient aucune autre ; un serveur en panne est ménagé', () => {
    expect([1, 2, 3, 4, 5, 50].map((echecs) => pauseApres(echecs) / 1_000)).to.deep.equal([
      0, 10, 60, 300, 1_800, 1_800,
    ]);
  });
});

describe('l’adresse d’un webhook', () => {
  it('est en https, sans identité ni fragment', () => {
    expect(adresseDeWebhook(' https://A.example/x?y=1 ', false)).to.equal('https://a.example/x?y=1');
    const refusees = [
      'http://a.example/',
      'http://localhost:80/',
      'https://a:b@a.example/',
      'https://a.example/#x',
      'ftp://a.example/',
      'data:text/plain,x',
      'a.example',
      '',
      `https://a.example/${'x'.repeat(500)}`,
    ];
    for (const url of refusees)
      expect(() => adresseDeWebhook(url, false), url).to.throw(AdresseDeWebhookInvalide);
  });

  it('peut être de cette machine où le réglage le permet, et seulement en son nom', () => {
    expect(adresseDeWebhook('http://localhost:8080/x', true)).to.equal('http://localhost:8080/x');
    expect(() => adresseDeWebhook('http://a.example/', true)).to.throw(AdresseDeWebhookInvalide);
    expect(() => adresseDeWebhook('http://localhost.a.example/', true)).to.throw(AdresseDeWebhookInvalide);
  });
});
