import fc from 'fast-check';
import { expect } from 'chai';
import {
  rolesRetenus,
  type PersonneDeStructure,
} from '../../../../src/modules/reprise/domain/rolesRetenus.ts';

const unePersonne = (
  utilisateurId: number,
  ecart: Partial<PersonneDeStructure> = {},
): PersonneDeStructure => ({
  utilisateurId,
  principal: false,
  active: true,
  dejaPrincipal: false,
  inscriteLe: new Date('2015-01-01'),
  dernierMemoire: new Date('2020-01-01'),
  ...ecart,
});

describe('rolesRetenus', () => {
  it('garde le principal désigné', () => {
    const { principalId, secondairesIds, anomalies } = rolesRetenus([
      unePersonne(1),
      unePersonne(2, { principal: true }),
    ]);

    expect(principalId).to.equal(2);
    expect(secondairesIds.size).to.equal(0);
    expect(anomalies).to.deep.equal([]);
  });

  it('de plusieurs, garde le plus ancien et fait des autres des secondaires', () => {
    const { principalId, secondairesIds, anomalies } = rolesRetenus([
      unePersonne(1, { principal: true, inscriteLe: null }),
      unePersonne(2, { principal: true, inscriteLe: new Date('2014-06-01') }),
      unePersonne(3, { principal: true, inscriteLe: new Date('2014-05-01') }),
    ]);

    expect(principalId).to.equal(3);
    expect([...secondairesIds]).to.deep.equal([2, 1]);
    expect(anomalies.map(({ utilisateurId, code }) => [utilisateurId, code])).to.deep.equal([
      [2, 'PRINCIPAUX_MULTIPLES'],
      [1, 'PRINCIPAUX_MULTIPLES'],
    ]);
  });

  it('n’en trouve aucun\u00a0: prend l’auteur du mémoire le plus récent', () => {
    const { principalId, anomalies } = rolesRetenus([
      unePersonne(1, { dernierMemoire: null }),
      unePersonne(2, { dernierMemoire: new Date('2021-01-01') }),
      unePersonne(3),
    ]);

    expect(principalId).to.equal(2);
    expect(anomalies).to.deep.equal([{ utilisateurId: 2, code: 'PRINCIPAL_ABSENT' }]);
  });

  it('n’en trouve aucun : laisse celui qu’une reprise a déjà retenu', () => {
    const deja = unePersonne(1, { dejaPrincipal: true, dernierMemoire: null });

    expect(rolesRetenus([deja, unePersonne(2)]).principalId).to.equal(1);
    expect(rolesRetenus([deja, unePersonne(2, { principal: true })]).principalId).to.equal(2);
    expect(rolesRetenus([{ ...deja, active: false }, unePersonne(2)]).principalId).to.equal(2);
  });

  it('écarte un principal qui n’a plus d’accès, même s’il ne reste personne', () => {
    const parti = unePersonne(1, { principal: true, active: false });

    expect(rolesRetenus([parti, unePersonne(2)]).principalId).to.equal(2);
    expect(rolesRetenus([parti])).to.deep.equal({
      principalId: null,
      secondairesIds: new Set(),
      anomalies: [],
    });
    expect(rolesRetenus([]).principalId).to.equal(null);
  });

  it('donne exactement un principal dès que quelqu’un a accès, quel que soit l’ordre', () => {
    const date = fc.option(fc.date({ noInvalidDate: true }));
    const personne = fc.record({
      principal: fc.boolean(),
      active: fc.boolean(),
      dejaPrincipal: fc.boolean(),
      inscriteLe: date,
      dernierMemoire: date,
    });
    fc.assert(
      fc.property(fc.array(personne, { minLength: 1 }), (tirees) => {
        const personnes = tirees.map((une, rang) => ({ ...une, utilisateurId: rang + 1 }));
        const droit = rolesRetenus(personnes);
        const envers = rolesRetenus([...personnes].reverse());

        const retenu = personnes.find(({ utilisateurId }) => utilisateurId === droit.principalId);
        expect(retenu?.active ?? false).to.equal(personnes.some(({ active }) => active));
        expect(droit.secondairesIds.has(droit.principalId ?? 0)).to.equal(false);
        expect(envers.principalId).to.equal(droit.principalId);
      }),
    );
  });
});
