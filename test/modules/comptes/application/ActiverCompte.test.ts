import { expect } from 'chai';
import { ActiverCompte } from '../../../../src/modules/comptes/application/ActiverCompte.ts';
import { LireLien } from '../../../../src/modules/comptes/application/LireLien.ts';
import {
  JetonInvalide,
  MotDePasseDevinable,
  MotDePasseTropCourt,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { hacheDe, MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

describe('ActiverCompte', () => {
  let banc: BancDEssai;
  let activer: ActiverCompte;
  let compte: EtatUtilisateur;
  let jeton: string;

  beforeEach(async () => {
    banc = unBancDEssai();
    const { utilisateurs, jetons, choix, events, clock } = banc;
    activer = new ActiverCompte(utilisateurs, jetons, choix, events, directUnitOfWork, clock);
    compte = await banc.connait(unUtilisateur().aActiver().build());
    jeton = await jetons.emettre(compte.id, 'ACTIVATION');
  });

  it('ouvre le compte et laisse entrer la personne', async () => {
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE })).to.equal(compte.id);

    const etat = await banc.etatDe(compte.id);
    expect(etat).to.include({ statut: 'ACTIF', motDePasse: hacheDe(MOT_DE_PASSE) });
    expect(etat.connexionCourante).to.deep.equal(banc.clock.now());
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-active']);
  });

  it('ne sert qu’une fois', async () => {
    await activer.execute({ jeton, motDePasse: MOT_DE_PASSE });

    await rejection(activer.execute({ jeton, motDePasse: 'un autre mot de passe' }), JetonInvalide);
    expect((await banc.etatDe(compte.id)).motDePasse).to.equal(hacheDe(MOT_DE_PASSE));
  });

  it('ne sert plus après 60 minutes', async () => {
    banc.clock.advance(60 * MINUTE);

    await rejection(activer.execute({ jeton, motDePasse: MOT_DE_PASSE }), JetonInvalide);
    expect((await banc.etatDe(compte.id)).statut).to.equal('A_ACTIVER');
  });

  it('ne sert plus quand un lien plus récent l’a remplacé', async () => {
    await banc.jetons.emettre(compte.id, 'ACTIVATION');

    await rejection(activer.execute({ jeton, motDePasse: MOT_DE_PASSE }), JetonInvalide);
  });

  it('ne se laisse pas remplacer par un lien de réinitialisation', async () => {
    const autre = await banc.jetons.emettre(compte.id, 'REINITIALISATION');

    await rejection(activer.execute({ jeton: autre, motDePasse: MOT_DE_PASSE }), JetonInvalide);
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE })).to.equal(compte.id);
  });

  it('refuse un mot de passe faible et laisse le lien servir ensuite', async () => {
    await rejection(activer.execute({ jeton, motDePasse: 'trop court' }), MotDePasseTropCourt);
    banc.evaluation.score = 2;
    await rejection(activer.execute({ jeton, motDePasse: 'motdepasse1234' }), MotDePasseDevinable);

    banc.evaluation.score = 3;
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE })).to.equal(compte.id);
  });

  it('se lit autant de fois qu’on veut sans s’user', async () => {
    const lire = new LireLien(banc.jetons, banc.lecteur);

    for (let lecture = 0; lecture < 3; lecture++) {
      expect(await lire.execute({ jeton, nature: 'ACTIVATION' })).to.equal(compte.courriel);
    }
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE })).to.equal(compte.id);
  });
});
