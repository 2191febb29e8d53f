import { expect } from 'chai';
import fc from 'fast-check';
import { z } from 'zod';
import {
  booleen,
  choix,
  corps,
  entier,
  id,
  liste,
  nombre,
  objet,
  texte,
} from '../../../../src/platform/api/wire/champs.ts';

const Service = corps({
  texte: texte(10),
  id: id(),
  entier: entier(),
  nombre: nombre(),
  booleen: booleen(),
  choix: choix(['PRIVEE', 'PUBLIQUE']),
  objet: objet({ code: texte() }),
  liste: liste(z.string()),
});

const NOMS = ['texte', 'id', 'entier', 'nombre', 'booleen', 'choix', 'objet', 'liste'] as const;

describe('Les champs de l’API', () => {
  for (const absent of [null, '', '   ', undefined]) {
    it(`tiennent ${JSON.stringify(absent)} pour une valeur absente, quel que soit le champ`, () => {
      const recu = Object.fromEntries(NOMS.map((nom) => [nom, absent]));

      expect(Object.values(Service.parse(recu)).filter((valeur) => valeur !== undefined)).to.eql([]);
    });
  }

  for (const vide of [null, [], undefined, {}, '']) {
    it(`lisent ${JSON.stringify(vide)} comme un corps vide`, () => {
      expect(Service.parse(vide)).to.eql({});
    });
  }

  it('tiennent 0 pour un identifiant absent, et non pour un nombre absent', () => {
    expect(Service.parse({ id: 0, nombre: 0, entier: 0 })).to.eql({
      id: undefined,
      nombre: 0,
      entier: 0,
    });
  });

  it('lisent un identifiant ou un nombre écrit en texte, et un texte écrit en nombre', () => {
    expect(Service.parse({ id: '65336344681929', nombre: '12,5', texte: 732829320 })).to.include({
      id: 65_336_344_681_929,
      nombre: 12.5,
      texte: '732829320',
    });
  });

  it('refusent un identifiant qui ne tient pas dans un nombre', () => {
    for (const faux of [2 ** 53, -1, 1.5, 'abc', {}, true]) {
      expect(Service.safeParse({ id: faux }).success, JSON.stringify(faux)).to.equal(false);
    }
  });

  it('lisent OUI, non, "true" et 1 comme des booléens', () => {
    const lus = ['OUI', 'non', 'true', 1, false].map((valeur) => Service.parse({ booleen: valeur }).booleen);

    expect(lus).to.eql([true, false, true, true, false]);
  });

  it('lisent une valeur seule où une liste est attendue', () => {
    expect(Service.parse({ liste: 'DEPOSEE' }).liste).to.eql(['DEPOSEE']);
  });

  it('lisent un tableau vide de PHP comme un objet absent', () => {
    expect(Service.parse({ objet: [] }).objet).to.equal(undefined);
  });

  it('laissent de côté les clés inconnues', () => {
    expect(Service.parse({ triSense: 'Ascendant ', texte: 'a' })).to.eql({ texte: 'a' });
  });

  it('nomment le champ en faute par son chemin', () => {
    const lu = Service.safeParse({ choix: 'AUTRE', objet: { code: {} } });

    expect(lu.error?.issues.map(({ path }) => path.join('.'))).to.have.members(['choix', 'objet.code']);
  });

  it('ne lèvent jamais rien d’autre qu’un refus, quoi qu’on leur envoie', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...NOMS), (valeur, nom) => {
        const lu = Service.safeParse({ [nom]: valeur });
        expect(lu.success).to.be.a('boolean');
        expect(Service.safeParse(valeur).success).to.be.a('boolean');
      }),
    );
  });
});
