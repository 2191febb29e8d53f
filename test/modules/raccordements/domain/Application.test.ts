import { expect } from 'chai';
import { Application } from '../../../../src/modules/raccordements/domain/Application.ts';
import {
  ApplicationRevoquee,
  DomaineRequis,
  NomDApplicationRequis,
  RecouvrementInvalide,
} from '../../../../src/modules/raccordements/domain/erreurs.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const par = { parId: 7, le: LE };
const apres = (jours: number): Date => new Date(LE.getTime() + jours * 86_400_000);

const creer = (autres: object = {}): Application =>
  Application.creer(
    {
      id: 1,
      structureId: 3,
      nom: ' Logiciel ',
      clientId: 'c',
      empreinte: 'aa',
      domaines: ['factures'],
      ...autres,
    },
    par,
  );

describe('Application', () => {
  it('naît avec un secret, et le dit', () => {
    const application = creer({ domaines: ['factures', 'factures'] });

    expect(application.donnees).to.include({ nom: 'Logiciel', version: 0, revoqueeLe: null });
    expect(application.donnees.domaines).to.deep.equal(['factures']);
    expect(application.pullEvents()).to.deep.equal([
      {
        type: 'raccordements.application-creee',
        survenuLe: LE,
        structureId: 3,
        applicationId: 1,
        nom: 'Logiciel',
        parId: 7,
      },
    ]);
  });

  it('veut un nom et un domaine', () => {
    expect(() => creer({ nom: '  ' })).to.throw(NomDApplicationRequis);
    expect(() => creer({ nom: 'x'.repeat(101) })).to.throw(NomDApplicationRequis);
    expect(() => creer({ domaines: [] })).to.throw(DomaineRequis);
  });

  it('change de nom et de domaines, et dit ce qui a changé', () => {
    const application = creer();
    application.pullEvents();
    application.modifier({ nom: ' Autre ', domaines: ['memoires', 'factures', 'memoires'] }, par);

    expect(application.donnees).to.deep.include({ nom: 'Autre', domaines: ['factures', 'memoires'] });
    expect(application.pullEvents()).to.deep.equal([
      {
        type: 'raccordements.application-modifiee',
        survenuLe: LE,
        structureId: 3,
        applicationId: 1,
        nom: 'Autre',
        parId: 7,
        avant: { nom: 'Logiciel', domaines: ['factures'] },
        apres: { nom: 'Autre', domaines: ['factures', 'memoires'] },
      },
    ]);
    application.modifier({ nom: 'Autre', domaines: ['memoires', 'factures'] }, par);
    expect(application.pullEvents()).to.deep.equal([]);
    expect(() => application.modifier({ nom: '', domaines: ['factures'] }, par)).to.throw(
      NomDApplicationRequis,
    );
    expect(() => application.modifier({ nom: 'x', domaines: [] }, par)).to.throw(DomaineRequis);
    application.revoquer(par);
    expect(() => application.modifier({ nom: 'x', domaines: ['factures'] }, par)).to.throw(
      ApplicationRevoquee,
    );
  });

  it('n’a jamais plus de deux secrets : celui qui finissait finit aussitôt', () => {
    const application = creer();
    application.renouvelerSecret('bb', 10, par);
    expect(['aa', 'bb', 'cc'].map((une) => application.reconnait(une, apres(9)))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(application.reconnait('aa', apres(10))).to.equal(false);

    application.renouvelerSecret('cc', 5, par);
    expect(application.donnees.secrets.map(({ empreinte }) => empreinte)).to.deep.equal(['cc', 'bb']);
    expect(application.reconnait('aa', LE)).to.equal(false);

    application.renouvelerSecret('dd', 0, par);
    expect(application.donnees.secrets).to.have.lengthOf(1);
  });

  it('refuse un recouvrement qui n’est pas de 0 à 30 jours entiers', () => {
    for (const jours of [-1, 31, 1.5, Number.NaN])
      expect(() => creer().renouvelerSecret('bb', jours, par)).to.throw(RecouvrementInvalide);
  });

  it('révoquée, ne reconnaît plus rien et ne change plus', () => {
    const application = creer();
    application.revoquer(par);

    expect(application.reconnait('aa', LE)).to.equal(false);
    expect(() => application.revoquer(par)).to.throw(ApplicationRevoquee);
    expect(() => application.renouvelerSecret('bb', 1, par)).to.throw(ApplicationRevoquee);
  });
});
