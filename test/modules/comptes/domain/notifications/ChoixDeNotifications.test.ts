import { expect } from 'chai';
import {
  ChoixDeNotifications,
  type Preferences,
} from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import { AvisDesRattachementsRequis } from '../../../../../src/modules/comptes/domain/notifications/erreurs.ts';
import { FAMILLES_D_AVIS } from '../../../../../src/modules/comptes/domain/notifications/FamilleDAvis.ts';

const AUCUN: Preferences = {
  rythmes: { MEMOIRES: 'AUCUN', RATTACHEMENTS: 'AUCUN', STRUCTURES: 'AUCUN' },
  recapitulatif: false,
};
const QUOTIDIEN: Preferences = {
  rythmes: { MEMOIRES: 'QUOTIDIEN', RATTACHEMENTS: 'QUOTIDIEN', STRUCTURES: 'IMMEDIAT' },
  recapitulatif: true,
};

describe('ChoixDeNotifications', () => {
  it('écrit tout de suite et chaque semaine à qui n’a rien choisi', () => {
    const choix = ChoixDeNotifications.initial(1);

    for (const famille of FAMILLES_D_AVIS) expect(choix.rythmePour(famille, false)).to.equal('IMMEDIAT');
    expect(choix.preferences.recapitulatif).to.equal(true);
  });

  it('laisse une personne tout arrêter', () => {
    const choix = ChoixDeNotifications.initial(1);
    choix.choisir(AUCUN, false);

    for (const famille of FAMILLES_D_AVIS) expect(choix.rythmePour(famille, false)).to.equal('AUCUN');
    expect(choix.preferences.recapitulatif).to.equal(false);
    expect(choix.sansResume).to.deep.equal(FAMILLES_D_AVIS);
  });

  it('ne laisse pas un gestionnaire principal arrêter les courriels des rattachements, mais les regrouper', () => {
    const choix = ChoixDeNotifications.initial(1);

    expect(() => choix.choisir(AUCUN, true)).to.throw(AvisDesRattachementsRequis);
    expect(choix.rythmePour('RATTACHEMENTS', true)).to.equal('IMMEDIAT');

    choix.choisir(QUOTIDIEN, true);
    expect(choix.rythmePour('RATTACHEMENTS', true)).to.equal('QUOTIDIEN');
  });

  it('écrit tout de suite à qui devient principal après avoir tout arrêté', () => {
    const choix = ChoixDeNotifications.restituer(1, AUCUN);

    expect(choix.rythmePour('RATTACHEMENTS', true)).to.equal('IMMEDIAT');
    expect(choix.rythmePour('MEMOIRES', true)).to.equal('AUCUN');
  });

  it('renonce au résumé quotidien sans toucher au reste', () => {
    const choix = ChoixDeNotifications.restituer(1, QUOTIDIEN);
    choix.renoncerAuResumeQuotidien(false);

    expect(choix.preferences).to.deep.equal({
      rythmes: { MEMOIRES: 'AUCUN', RATTACHEMENTS: 'AUCUN', STRUCTURES: 'IMMEDIAT' },
      recapitulatif: true,
    });
  });

  it('rend au principal qui renonce au résumé des courriels immédiats pour les rattachements', () => {
    const choix = ChoixDeNotifications.restituer(1, QUOTIDIEN);
    choix.renoncerAuResumeQuotidien(true);

    expect(choix.preferences.rythmes).to.deep.equal({
      MEMOIRES: 'AUCUN',
      RATTACHEMENTS: 'IMMEDIAT',
      STRUCTURES: 'IMMEDIAT',
    });
  });
});
