import { expect } from 'chai';
import { presentApplication } from '../../../../../src/modules/raccordements/adapters/http-web/presentApplication.ts';
import { presentCompte } from '../../../../../src/modules/raccordements/adapters/http-web/presentCompte.ts';
import { curseurDAppel } from '../../../../../src/modules/raccordements/adapters/http-web/curseurDAppel.ts';
import { Application } from '../../../../../src/modules/raccordements/domain/Application.ts';
import { CompteTechnique } from '../../../../../src/modules/raccordements/domain/CompteTechnique.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const apres = (jours: number): Date => new Date(LE.getTime() + jours * 86_400_000);
const par = { parId: 7, le: LE };

describe('les présentateurs des raccordements', () => {
  it('disent d’un compte s’il sert, s’il va expirer, s’il l’a fait, s’il est révoqué', () => {
    const compte = CompteTechnique.creer(
      { id: 1, structureId: 3, login: 'TECH_1_X@cpro.fr', empreinte: 'aa' },
      par,
    );
    const etatLe = (jours: number): string => presentCompte(compte.donnees, apres(jours), 'fr').etat.libelle;

    expect([363, 364, 423, 424].map(etatLe)).to.deep.equal([
      'En service',
      'Expire bientôt',
      'Expire bientôt',
      'Expiré',
    ]);
    compte.revoquer(par);
    expect(etatLe(0)).to.equal('Révoqué');
  });

  it('ne montrent d’une application que les secrets encore acceptés, jamais leur empreinte', () => {
    const application = Application.creer(
      { id: 1, structureId: 3, nom: 'Logiciel', clientId: 'c', empreinte: 'a1b2', domaines: ['memoires'] },
      par,
    );
    application.renouvelerSecret('c3d4', 7, par);
    const presentee = (jours: number) => presentApplication(application.donnees, apres(jours), 'fr');

    expect(presentee(0).secrets).to.deep.equal([
      'créé le 2 mars 2026',
      'créé le 2 mars 2026, accepté jusqu’au 9 mars 2026 à 10:00:00',
    ]);
    expect(presentee(7).secrets).to.deep.equal(['créé le 2 mars 2026']);
    expect(JSON.stringify(presentee(0))).not.to.match(/a1b2|c3d4/);
  });

  it('lisent un repère comme il fut écrit, et rien d’autre', () => {
    const repere = { le: LE, id: 42 };

    expect(curseurDAppel.lire(curseurDAppel.ecrire(repere))).to.deep.equal(repere);
    for (const faux of [undefined, '', 'x-1', '1', '999999999999999-1'])
      expect(curseurDAppel.lire(faux)).to.equal(null);
  });
});
