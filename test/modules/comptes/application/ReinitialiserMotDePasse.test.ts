import { expect } from 'chai';
import { ReinitialiserMotDePasse } from '../../../../src/modules/comptes/application/ReinitialiserMotDePasse.ts';
import { JetonInvalide, MotDePasseDevoileIdentite } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { desDemandesEnCours } from '../support/desDemandesEnCours.ts';
import { unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { hacheDe, unUtilisateur } from '../support/unUtilisateur.ts';

const NOUVEAU = 'carafe bateau lilas vendredi';

describe('ReinitialiserMotDePasse', () => {
  let banc: BancDEssai;
  let reinitialiser: ReinitialiserMotDePasse;

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, jetons, choix, demandes, sessions, events, clock } = banc;
    reinitialiser = new ReinitialiserMotDePasse(
      utilisateurs,
      jetons,
      choix,
      demandes,
      sessions,
      events,
      directUnitOfWork,
      clock,
    );
  });

  it('garde le nouveau mot de passe, lève le verrou, ferme toutes les sessions et l’annonce', async () => {
    const { id } = await banc.connait(unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z').build());

    await reinitialiser.execute({
      jeton: await banc.jetons.emettre(id, 'REINITIALISATION'),
      motDePasse: NOUVEAU,
    });

    expect(await banc.etatDe(id)).to.include({
      motDePasse: hacheDe(NOUVEAU),
      verrouilleJusque: null,
      echecs: 0,
    });
    expect(banc.sessions.fermees).to.deep.equal([{ utilisateurId: id, sauf: undefined }]);
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.mot-de-passe-change']);
  });

  it('abandonne ce qu’un ancien mot de passe avait commencé', async () => {
    const { id } = await banc.connait(unUtilisateur().build());
    const { jeton, verifierLAbandon } = await desDemandesEnCours(banc, id);

    await reinitialiser.execute({ jeton, motDePasse: NOUVEAU });

    await verifierLAbandon();
  });

  it('ne sert qu’une fois', async () => {
    const { id } = await banc.connait(unUtilisateur().build());
    const jeton = await banc.jetons.emettre(id, 'REINITIALISATION');
    await reinitialiser.execute({ jeton, motDePasse: NOUVEAU });

    await rejection(reinitialiser.execute({ jeton, motDePasse: 'encore un autre choix' }), JetonInvalide);
    expect(banc.sessions.fermees).to.have.lengthOf(1);
  });

  it('refuse un mot de passe qui contient le nom', async () => {
    const { id } = await banc.connait(unUtilisateur().build());
    const jeton = await banc.jetons.emettre(id, 'REINITIALISATION');

    await rejection(
      reinitialiser.execute({ jeton, motDePasse: 'Camille et le pot au lait' }),
      MotDePasseDevoileIdentite,
    );
  });

  it('refuse un lien inventé', async () => {
    await rejection(reinitialiser.execute({ jeton: 'invente', motDePasse: NOUVEAU }), JetonInvalide);
  });
});
