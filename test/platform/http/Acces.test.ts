import { expect } from 'chai';
import type { Acteur, Role } from '../../../src/kernel/application/Acteur.ts';
import { peutFrapper, type Acces } from '../../../src/platform/http/Acces.ts';

const acteur = (role: Role | null, support = false): Acteur => ({
  utilisateurId: 1,
  prenom: 'Camille',
  nom: 'Interprète',
  langue: 'fr',
  derniereConnexion: null,
  support,
  habilitations: role
    ? [{ structureId: 1, designation: 'S', publique: false, role, espaces: { MEMOIRES: 'CONSULTATION' } }]
    : [],
});

describe('peutFrapper', () => {
  const cas: [
    Acces,
    [anonyme: boolean, sansStructure: boolean, simple: boolean, secondaire: boolean, principal: boolean],
  ][] = [
    ['public', [true, true, true, true, true]],
    ['connecte', [false, true, true, true, true]],
    ['gestionnaire', [false, false, false, true, true]],
    ['support', [false, false, false, false, false]],
    [{ espaces: ['MEMOIRES'] }, [false, false, true, true, true]],
    [{ espaces: ['TAXATION', 'MEMOIRES'] }, [false, false, true, true, true]],
    [{ espaces: ['TAXATION'] }, [false, false, false, false, false]],
    [{ espaces: [] }, [false, false, false, false, false]],
  ];
  const gens = [undefined, acteur(null), acteur('SIMPLE'), acteur('SECONDAIRE'), acteur('PRINCIPAL')];

  for (const [acces, attendus] of cas) {
    it(`décide pour ${JSON.stringify(acces)}`, () => {
      expect(gens.map((qui) => peutFrapper(acces, qui))).to.deep.equal(attendus);
    });
  }

  it('reconnaît le support', () => {
    expect(peutFrapper('support', acteur(null, true))).to.equal(true);
  });
});
