import { expect } from 'chai';
import { ConsulterNotifications } from '../../../../../src/modules/comptes/application/notifications/ConsulterNotifications.ts';
import type { Preferences } from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import {
  AvisDesRattachementsRequis,
  LienDeDesabonnementInvalide,
} from '../../../../../src/modules/comptes/domain/notifications/erreurs.ts';
import { rejection } from '../../../../support/rejection.ts';
import { unAvisGarde } from '../../support/notifications/unAvis.ts';
import { unBancDeNotifications } from '../../support/notifications/unBancDeNotifications.ts';

const QUOTIDIEN: Preferences = {
  rythmes: { MEMOIRES: 'QUOTIDIEN', RATTACHEMENTS: 'QUOTIDIEN', STRUCTURES: 'QUOTIDIEN' },
  recapitulatif: true,
};
const MEMOIRES_ARRETES: Preferences = { ...QUOTIDIEN, rythmes: { ...QUOTIDIEN.rythmes, MEMOIRES: 'AUCUN' } };

describe('Les choix de notification', () => {
  it('se gardent, et ce qui attendait d’une famille arrêtée n’est plus envoyé', async () => {
    const { choisir, choix, avis, acteurs, personne } = unBancDeNotifications();
    const id = await personne();
    const acteur = (await acteurs.charger(id))!;
    await avis.garder(unAvisGarde({ utilisateurId: id }), true);

    await choisir.execute({ acteur, preferences: MEMOIRES_ARRETES });

    expect(choix.preferencesDe(id)).to.deep.equal(MEMOIRES_ARRETES);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
  });

  it('refusent au principal d’arrêter les rattachements, et rien n’est gardé', async () => {
    const { choisir, choix, acteurs, personne } = unBancDeNotifications();
    const id = await personne({}, 'PRINCIPAL');
    const acteur = (await acteurs.charger(id))!;
    const preferences: Preferences = {
      ...QUOTIDIEN,
      rythmes: { ...QUOTIDIEN.rythmes, RATTACHEMENTS: 'AUCUN' },
    };

    await rejection(choisir.execute({ acteur, preferences }), AvisDesRattachementsRequis);
    expect(choix.preferencesDe(id)).to.equal(undefined);
    expect(await new ConsulterNotifications(choix).execute({ acteur })).to.include({ principal: true });
  });

  it('s’arrêtent par le lien du résumé, une fois ou dix', async () => {
    const { choisir, seDesabonner, liens, choix, avis, acteurs, personne } = unBancDeNotifications();
    const id = await personne();
    await choisir.execute({ acteur: (await acteurs.charger(id))!, preferences: QUOTIDIEN });
    await avis.garder(unAvisGarde({ utilisateurId: id }), true);
    const jeton = await liens.sceller({ utilisateurId: id, synthese: 'QUOTIDIEN' });

    for (let fois = 0; fois < 2; fois += 1) {
      expect(await seDesabonner.execute({ jeton })).to.deep.equal({
        utilisateurId: id,
        synthese: 'QUOTIDIEN',
      });
      expect(choix.preferencesDe(id)).to.deep.equal({
        rythmes: { MEMOIRES: 'AUCUN', RATTACHEMENTS: 'AUCUN', STRUCTURES: 'AUCUN' },
        recapitulatif: true,
      });
    }
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
  });

  it('s’arrêtent par le lien du récapitulatif, qui ne touche pas au reste', async () => {
    const { seDesabonner, liens, choix, personne } = unBancDeNotifications();
    const id = await personne();
    await seDesabonner.execute({
      jeton: await liens.sceller({ utilisateurId: id, synthese: 'HEBDOMADAIRE' }),
    });

    expect(choix.preferencesDe(id)).to.deep.equal({
      rythmes: { MEMOIRES: 'IMMEDIAT', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'IMMEDIAT' },
      recapitulatif: false,
    });
  });

  it('ne bougent pas par un lien faux', async () => {
    const { seDesabonner } = unBancDeNotifications();
    await rejection(seDesabonner.execute({ jeton: 'faux' }), LienDeDesabonnementInvalide);
  });
});
