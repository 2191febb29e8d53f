import { expect } from 'chai';
import { cheminDuSite } from '../../../../../src/modules/comptes/adapters/http-web/cheminDuSite.ts';

describe('cheminDuSite', () => {
  for (const chemin of [
    '/',
    '/accueil',
    '/memoires/12?page=2#lignes',
    '/structures-publiques?texte=Besan%C3%A7on',
  ]) {
    it(`garde ${chemin}`, () => expect(cheminDuSite(chemin, '/accueil')).to.equal(chemin));
  }

  for (const ailleurs of [
    'https://piege.example/',
    '//piege.example',
    '/\\piege.example',
    '\\\\piege.example',
    'data:text/html,piege',
    '/\t/piege.example',
    '/.//piege.example',
    'accueil',
    '',
    undefined,
    ['/a', '/b'],
  ]) {
    it(`ne mène pas à ${JSON.stringify(ailleurs)}`, () => {
      expect(cheminDuSite(ailleurs, '/accueil')).to.equal('/accueil');
    });
  }
});
