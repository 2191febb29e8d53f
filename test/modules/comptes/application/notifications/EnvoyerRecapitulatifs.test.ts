import { expect } from 'chai';
import type { ContributionAuRecapitulatif } from '../../../../../src/kernel/application/ContributionAuRecapitulatif.ts';
import { MOUVEMENTS_DU_RECAPITULATIF } from '../../../../../src/modules/comptes/application/notifications/EnvoyerRecapitulatifs.ts';
import { ChoixDeNotifications } from '../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import { rejection } from '../../../../support/rejection.ts';
import { HERMES, unAvisGarde } from '../../support/notifications/unAvis.ts';
import { unBancDeNotifications } from '../../support/notifications/unBancDeNotifications.ts';

const ligne = (fr: string) => ({ phrase: { fr, en: fr }, chemin: '/memoires' });
const PENDANT = new Date('2026-03-04T09:00:00.000Z');

const contribution = (
  attentes: readonly string[],
  resultats: readonly string[],
): ContributionAuRecapitulatif => ({
  resumer: async () => [
    { designation: HERMES, attentes: attentes.map(ligne), resultats: resultats.map(ligne) },
  ],
});

describe('EnvoyerRecapitulatifs', () => {
  it('réunit par structure ce qui attend, ce qui fut payé et ce qui a bougé dans la semaine', async () => {
    const banc = unBancDeNotifications([
      contribution(['2 mémoires à compléter'], ['1 mémoire payé']),
      contribution(['1 demande'], []),
    ]);
    const utilisateurId = await banc.personne();
    await banc.avis.garder(unAvisGarde({ utilisateurId, survenuLe: PENDANT }), false);
    const tropTard = new Date('2026-03-09T05:00:00.000Z');
    await banc.avis.garder(unAvisGarde({ utilisateurId, survenuLe: tropTard, structure: 'Autre' }), false);

    expect(await banc.recapitulatifs.execute()).to.equal(1);

    const [a, recapitulatif] = banc.courriers.recapitulatifs[0]!;
    expect(a.id).to.equal(utilisateurId);
    expect(recapitulatif).to.include({ du: '2026-03-02', au: '2026-03-08', autres: 0 });
    expect(recapitulatif.rubriques).to.have.lengthOf(1);
    const [rubrique] = recapitulatif.rubriques;
    expect(rubrique?.structure).to.equal(HERMES);
    expect(rubrique?.attentes.map(({ phrase }) => phrase.fr)).to.deep.equal([
      '2 mémoires à compléter',
      '1 demande',
    ]);
    expect(rubrique?.resultats.map(({ phrase }) => phrase.fr)).to.deep.equal(['1 mémoire payé']);
    expect(rubrique?.mouvements).to.have.lengthOf(1);
  });

  it('n’écrit ni deux fois dans la semaine, ni quand il n’y a rien à dire', async () => {
    const { recapitulatifs, courriers, avis, personne, clock } = unBancDeNotifications([
      contribution([], []),
    ]);
    const utilisateurId = await personne();
    await personne();
    await avis.garder(unAvisGarde({ utilisateurId, survenuLe: PENDANT }), false);

    expect(await recapitulatifs.execute()).to.equal(1);
    clock.advance(2 * 24 * 3_600_000);
    expect(await recapitulatifs.execute()).to.equal(0);
    clock.advance(5 * 24 * 3_600_000);
    expect(await recapitulatifs.execute()).to.equal(0);
    expect(courriers.recapitulatifs.map(([{ id }]) => id)).to.deep.equal([utilisateurId]);
  });

  it('laisse en paix qui n’en veut pas, qui n’est jamais venu et qui a fermé son compte', async () => {
    const { recapitulatifs, courriers, choix, personne } = unBancDeNotifications([
      contribution(['1 demande'], []),
    ]);
    const sans = await personne();
    const initial = ChoixDeNotifications.initial(sans);
    initial.renoncerAuRecapitulatif();
    await choix.save(initial);
    await personne({ connexionCourante: null });
    await personne({ statut: 'INACTIF' });
    const voulue = await personne();

    expect(await recapitulatifs.execute()).to.equal(1);
    expect(courriers.recapitulatifs.map(([{ id }]) => id)).to.deep.equal([voulue]);
  });

  it('reprend où il s’était arrêté', async () => {
    let cassera = true;
    const fragile: ContributionAuRecapitulatif = {
      resumer: async (acteur) => {
        if (cassera && acteur.utilisateurId === seconde) throw new Error('coupure');
        return [{ designation: HERMES, attentes: [ligne('1 demande')], resultats: [] }];
      },
    };
    const { recapitulatifs, courriers, personne } = unBancDeNotifications([fragile]);
    const premiere = await personne();
    const seconde = await personne();

    const coupure = await rejection(recapitulatifs.execute(), Error);
    expect(coupure.message).to.equal('coupure');
    cassera = false;
    expect(await recapitulatifs.execute()).to.equal(1);
    expect(courriers.recapitulatifs.map(([{ id }]) => id)).to.deep.equal([premiere, seconde]);
  });

  it('borne les mouvements, et oublie ceux de plus de cinq semaines', async () => {
    const { recapitulatifs, courriers, avis, personne } = unBancDeNotifications();
    const utilisateurId = await personne();
    const vieux = unAvisGarde({ utilisateurId, survenuLe: new Date('2026-02-01T09:00:00.000Z') });
    await avis.garder(vieux, false);
    for (let rang = 0; rang < MOUVEMENTS_DU_RECAPITULATIF + 2; rang += 1)
      await avis.garder(unAvisGarde({ utilisateurId, survenuLe: PENDANT }), false);

    await recapitulatifs.execute();

    const [, { rubriques, autres }] = courriers.recapitulatifs[0]!;
    expect(rubriques[0]?.mouvements).to.have.lengthOf(MOUVEMENTS_DU_RECAPITULATIF);
    expect(autres).to.equal(2);
    const gardes = await avis.tous(utilisateurId, 0, 100);
    expect(gardes.map(({ id }) => id)).not.to.include(vieux.id);
    expect(gardes).to.have.lengthOf(MOUVEMENTS_DU_RECAPITULATIF + 2);
  });
});
