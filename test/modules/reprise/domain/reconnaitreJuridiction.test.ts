import { expect } from 'chai';
import { reconnaitreJuridiction } from '../../../../src/modules/reprise/domain/reconnaitreJuridiction.ts';

const connue = (id: number, type: string, nom: string, ville: string) => ({ id, type, nom, ville });

const LYON = connue(1, 'TJ', 'Tribunal judiciaire de Lyon', 'Lyon');
const CONNUES = [
  LYON,
  connue(2, 'CA', 'Cour d’appel de Lyon', 'Lyon'),
  connue(3, 'TJ', 'Tribunal judiciaire du Mans', 'Le Mans'),
  connue(4, 'TJ', 'Tribunal judiciaire des Sables-d’Olonne', 'Les Sables-d’Olonne'),
  connue(5, 'TJ', 'Tribunal judiciaire de Saint-Étienne', 'Saint-Étienne'),
  connue(6, 'TJ', 'Tribunal judiciaire de Paris', 'Paris'),
  connue(7, 'TPI', 'Tribunal de première instance de Papeete', 'Papeete'),
  connue(8, 'TJ', 'Tribunal judiciaire de Saint-Denis de La Réunion', 'Saint-Denis'),
  connue(9, 'TJ', 'Tribunal judiciaire d’Évry-Courcouronnes', 'Évry-Courcouronnes'),
];

const reconnaitre = reconnaitreJuridiction(CONNUES, [{ ville: 'Villeurbanne', juridiction: LYON }]);

describe('reconnaitreJuridiction', () => {
  const attendues: Readonly<Record<string, number>> = {
    'TGI de Villeurbanne': 1,
    'Tribunal de grande instance LYON': 1,
    'T.G.I. Lyon': 1,
    'tj lyon': 1,
    'LYON TGI': 1,
    'Tribunal d’instance de Lyon': 1,
    'TGI de Lyon (parquet)': 1,
    'TGI LYON – service des expertises': 1,
    'TGI 69003 LYON CEDEX 03': 1,
    "Cour d'appel de Lyon": 2,
    'CA LYON': 2,
    'TGI du MANS': 3,
    'TGI LE MANS': 3,
    "TGI DES SABLES D'OLONNE": 4,
    'TGI ST ETIENNE': 5,
    'Tribunal judiciaire de Paris 17e': 6,
    'TPI de Papeete': 7,
    'TGI de Saint-Denis-de-la-Réunion': 8,
    'TGI St-Denis': 8,
    'TI de Saint-Denis de la Réunion': 8,
    'Tribunal de proximité de Villeurbanne': 1,
    'TGI d’Évry-Courcouronnes': 9,
  };

  for (const [nom, id] of Object.entries(attendues)) {
    it(`reconnaît « ${nom} »`, () => {
      expect(reconnaitre(nom)?.id).to.equal(id);
    });
  }

  for (const nom of [
    'Lyon',
    '',
    'TGI',
    'TGI de Nullepart',
    'TI de Saint-Denis',
    'CPH de Lyon',
    'Tribunal de commerce de Lyon',
    'CA de Paris',
  ]) {
    it(`ne devine pas derrière « ${nom} »`, () => {
      expect(reconnaitre(nom)).to.equal(undefined);
    });
  }
});
