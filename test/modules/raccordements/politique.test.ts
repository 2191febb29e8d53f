import { expect } from 'chai';
import type { Acteur, Role } from '../../../src/kernel/application/Acteur.ts';
import {
  estPrincipalDe,
  exigerPrincipal,
  exigerRaccordable,
  structuresRaccordables,
} from '../../../src/modules/raccordements/application/politique.ts';
import { RaccordementIntrouvable } from '../../../src/modules/raccordements/domain/erreurs.ts';
import { principalDe } from './support/unPartenaire.ts';

const acteur = (role: Role, autres: object = {}): Acteur => {
  const [habilitation] = principalDe(3).habilitations;
  return { ...principalDe(3), habilitations: [{ ...habilitation!, role, ...autres }] };
};

describe('la politique des raccordements', () => {
  for (const [role, peut] of [
    ['PRINCIPAL', true],
    ['SECONDAIRE', false],
    ['SIMPLE', false],
  ] as const) {
    it(`${peut ? 'laisse' : 'ne laisse pas'} un ${role} gérer ceux de sa structure`, () => {
      expect(estPrincipalDe(acteur(role), 3)).to.equal(peut);
      expect(structuresRaccordables(acteur(role))).to.have.lengthOf(peut ? 1 : 0);
    });
  }

  it('ne montre pas ceux d’une autre structure, au support non plus', () => {
    expect(() => exigerPrincipal(acteur('PRINCIPAL'), 4)).to.throw(RaccordementIntrouvable);
    expect(() => exigerPrincipal({ ...acteur('SIMPLE'), support: true }, 3)).to.throw(
      RaccordementIntrouvable,
    );
  });

  it('suit la tête : une fiche remplacée reste gérée, mais rien n’y est créé', () => {
    const remplacee = acteur('PRINCIPAL', { teteId: 9 });

    expect(estPrincipalDe(remplacee, 3)).to.equal(true);
    expect(() => exigerRaccordable(remplacee, 3)).to.throw(RaccordementIntrouvable);
    expect(() => exigerRaccordable(acteur('PRINCIPAL'), 3)).not.to.throw();
  });
});
