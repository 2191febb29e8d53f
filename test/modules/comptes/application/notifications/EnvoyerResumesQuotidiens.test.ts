import { expect } from 'chai';
import { LIGNES_DU_RESUME } from '../../../../../src/modules/comptes/application/notifications/EnvoyerResumesQuotidiens.ts';
import { HERMES, unAvisGarde } from '../../support/notifications/unAvis.ts';
import { unBancDeNotifications } from '../../support/notifications/unBancDeNotifications.ts';

const phrase = (fr: string) => ({ fr, en: `${fr} (en)` });

describe('EnvoyerResumesQuotidiens', () => {
  it('fait un seul courriel par personne, rangé par structure, ce qui la concerne seule en premier', async () => {
    const { resumes, courriers, avis, personne } = unBancDeNotifications();
    const utilisateurId = await personne({ langue: 'en' });
    const recus = [
      unAvisGarde({ utilisateurId, phrase: phrase('un') }),
      unAvisGarde({ utilisateurId, structure: 'Autre', phrase: phrase('deux') }),
      unAvisGarde({ utilisateurId, phrase: phrase('trois') }),
      unAvisGarde({ utilisateurId, structure: null, phrase: phrase('quatre') }),
    ];
    for (const recu of recus) await avis.garder(recu, true);

    expect(await resumes.execute()).to.equal(1);

    expect(courriers.resumes).to.have.lengthOf(1);
    const [[a, resume]] = courriers.resumes as [(typeof courriers.resumes)[number]];
    expect(a).to.include({ id: utilisateurId, langue: 'en' });
    expect(
      resume.rubriques.map(({ structure, lignes }) => [structure, ...lignes.map((ligne) => ligne.phrase.fr)]),
    ).to.deep.equal([
      [null, 'quatre'],
      [HERMES, 'un', 'trois'],
      ['Autre', 'deux'],
    ]);
    expect(resume.autres).to.equal(0);
  });

  it('n’écrit pas quand il n’y a rien, ni deux fois le même jour', async () => {
    const { resumes, courriers, avis, personne, clock } = unBancDeNotifications();
    const utilisateurId = await personne();
    await personne();
    await avis.garder(unAvisGarde({ utilisateurId }), true);
    await avis.garder(unAvisGarde({ utilisateurId }), false);

    expect(await resumes.execute()).to.equal(1);
    await avis.garder(unAvisGarde({ utilisateurId }), true);
    expect(await resumes.execute()).to.equal(0);
    clock.advance(24 * 3_600_000);
    expect(await resumes.execute()).to.equal(1);
    clock.advance(24 * 3_600_000);
    expect(await resumes.execute()).to.equal(0);

    expect(courriers.resumes.map(([, { rubriques }]) => rubriques[0]?.lignes.length)).to.deep.equal([1, 1]);
  });

  it('borne la longueur du courriel et dit combien il en reste', async () => {
    const { resumes, courriers, avis, personne } = unBancDeNotifications();
    const utilisateurId = await personne();
    for (let rang = 0; rang < LIGNES_DU_RESUME + 3; rang += 1)
      await avis.garder(unAvisGarde({ utilisateurId }), true);

    await resumes.execute();

    const [, resume] = courriers.resumes[0]!;
    expect(resume.rubriques[0]?.lignes).to.have.lengthOf(LIGNES_DU_RESUME);
    expect(resume.autres).to.equal(3);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
  });

  it('passe au-dessus d’un compte fermé entre-temps', async () => {
    const { resumes, courriers, avis, personne } = unBancDeNotifications();
    const ferme = await personne({ statut: 'INACTIF' });
    const active = await personne();
    for (const utilisateurId of [ferme, active]) await avis.garder(unAvisGarde({ utilisateurId }), true);

    expect(await resumes.execute()).to.equal(1);
    expect(courriers.resumes.map(([{ id }]) => id)).to.deep.equal([active]);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([]);
  });

  it('va jusqu’au bout de la liste des personnes', async () => {
    const { resumes, avis, personne } = unBancDeNotifications();
    for (let rang = 0; rang < 401; rang += 1)
      await avis.garder(unAvisGarde({ utilisateurId: await personne() }), true);

    expect(await resumes.execute()).to.equal(401);
  });

  it('s’arrête quand le processus s’arrête, sans perdre ce qui attend', async () => {
    const { resumes, avis, personne } = unBancDeNotifications();
    const utilisateurId = await personne();
    await avis.garder(unAvisGarde({ utilisateurId }), true);
    const arret = new AbortController();
    arret.abort(new Error('arrêt'));

    const erreur: unknown = await resumes.execute(arret.signal).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(erreur).to.equal(arret.signal.reason);
    expect(await avis.personnesEnAttente(0, 10)).to.deep.equal([utilisateurId]);
  });
});
