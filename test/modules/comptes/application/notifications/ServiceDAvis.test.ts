import { expect } from 'chai';
import type { RythmeDAvis } from '../../../../../src/modules/comptes/domain/notifications/RythmeDAvis.ts';
import { ChoixDeNotifications } from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import { unAvis } from '../../support/notifications/unAvis.ts';
import { unBancDeNotifications } from '../../support/notifications/unBancDeNotifications.ts';

const tousA = (id: number, rythme: RythmeDAvis): ChoixDeNotifications =>
  ChoixDeNotifications.restituer(id, {
    rythmes: { MEMOIRES: rythme, RATTACHEMENTS: rythme, STRUCTURES: rythme },
    recapitulatif: true,
  });

describe('ServiceDAvis', () => {
  it('poste tout de suite à qui n’a rien choisi, et garde l’avis pour le récapitulatif', async () => {
    const { service, courriels, avis, personne, clock } = unBancDeNotifications();
    const utilisateurId = await personne();
    const recu = unAvis({ utilisateurId });

    await service.avertir(recu);

    expect(courriels).to.deep.equal([recu.courriel]);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
    const [garde] = await avis.tous(utilisateurId, 0, 10);
    expect(garde).to.include({ utilisateurId, famille: 'MEMOIRES', chemin: '/memoires/12' });
    expect(garde?.survenuLe).to.deep.equal(clock.now());
  });

  it('garde pour le matin', async () => {
    const { service, courriels, avis, choix, personne } = unBancDeNotifications();
    const utilisateurId = await personne();
    await choix.save(tousA(utilisateurId, 'QUOTIDIEN'));

    await service.avertir(unAvis({ utilisateurId }));

    expect(courriels).to.deep.equal([]);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([utilisateurId]);
  });

  it('garde pour la semaine seulement, sauf les rattachements d’un principal', async () => {
    const { service, courriels, avis, choix, personne } = unBancDeNotifications();
    const simple = await personne();
    const principal = await personne({}, 'PRINCIPAL');
    for (const id of [simple, principal]) await choix.save(tousA(id, 'AUCUN'));

    for (const utilisateurId of [simple, principal]) {
      await service.avertir(unAvis({ utilisateurId }));
      await service.avertir(unAvis({ utilisateurId, famille: 'RATTACHEMENTS' }));
    }

    expect(courriels).to.have.lengthOf(1);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
    expect(await avis.tous(simple, 0, 10)).to.have.lengthOf(2);
    expect(await avis.tous(principal, 0, 10)).to.have.lengthOf(2);
  });

  it('n’écrit rien pour un compte fermé', async () => {
    const { service, courriels, avis, personne } = unBancDeNotifications();
    const utilisateurId = await personne({ statut: 'INACTIF' });

    await service.avertir(unAvis({ utilisateurId }));

    expect(courriels).to.deep.equal([]);
    expect(await avis.tous(utilisateurId, 0, 10)).to.deep.equal([]);
  });
});
