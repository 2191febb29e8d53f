import { expect } from 'chai';
import { modeDeDepot } from '../../../../../../src/modules/memoires/adapters/http-api/wire/modeDeDepot.ts';
import type { EntreeHistorique } from '../../../../../../src/modules/memoires/domain/EntreeHistorique.ts';

const entree = (acte: EntreeHistorique['acte'], acteurNom: string): EntreeHistorique => ({
  rang: 0,
  acte,
  etat: 'MIS_A_DISPOSITION',
  le: new Date('2026-03-02T09:00:00.000Z'),
  acteurId: 1,
  acteurNom,
  cote: 'prestataire',
  motifCode: null,
  texte: null,
});

describe('Mode de dépôt d’un mémoire', () => {
  for (const [acteurNom, parFlux, attendu] of [
    ['Sophie Garnier', false, 'SAISIE_PORTAIL'],
    ['Compte technique TEC_1', false, 'SAISIE_API'],
    ['Sophie Garnier', true, 'UPLOAD_PORTAIL'],
    ['Compte technique TEC_1', true, 'UPLOAD_API'],
  ] as const)
    it(`déposé par ${acteurNom}, ${parFlux ? 'dans un flux' : 'un à un'} : ${attendu}`, () => {
      const histoire = [entree('OUVRIR', 'Qui que ce soit'), entree('DEPOSER', acteurNom)];
      expect(modeDeDepot(histoire, parFlux)).to.equal(attendu);
    });
});
