import { expect } from 'chai';
import { ActiverCompte } from '../../../../src/modules/comptes/application/ActiverCompte.ts';
import { LireLien } from '../../../../src/modules/comptes/application/LireLien.ts';
import {
  CourrielInvalide,
  JetonInvalide,
  MotDePasseDevinable,
  MotDePasseDevoileIdentite,
  MotDePasseTropCourt,
  NomInvalide,
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
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null })).to.equal(
      compte.id,
    );

    const etat = await banc.etatDe(compte.id);
    expect(etat).to.include({ statut: 'ACTIF', motDePasse: hacheDe(MOT_DE_PASSE) });
    expect(etat.connexionCourante).to.deep.equal(banc.clock.now());
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-active']);
  });

  it('ne fait attendre d’adresse de contact que celle que saisit la personne qui a reçu le lien', async () => {
    const saisie = { jeton, motDePasse: MOT_DE_PASSE };
    const { id } = await banc.connait(
      unUtilisateur()
        .aActiver()
        .avec({ courrielContactEnAttente: 'inconnu@exemple.fr' as never })
        .build(),
    );
    const autre = await banc.jetons.emettre(id, 'ACTIVATION');
    await rejection(activer.execute({ ...saisie, courrielContact: 'cabinet' }), CourrielInvalide);

    await activer.execute({ ...saisie, jeton: autre, courrielContact: ' ' });
    await activer.execute({ ...saisie, courrielContact: 'Cabinet@exemple.fr' });

    expect((await banc.etatDe(id)).courrielContactEnAttente).to.equal(null);
    expect(await banc.etatDe(compte.id)).to.include({
      courrielContact: null,
      courrielContactEnAttente: 'cabinet@exemple.fr',
    });
  });

  it('prend les noms que saisit la personne qui a reçu le lien, et garde sinon ceux de la demande', async () => {
    const saisie = { jeton, motDePasse: MOT_DE_PASSE, courrielContact: null };
    const refus = await rejection(activer.execute({ ...saisie, prenom: 'www.piege.example' }), NomInvalide);
    expect(refus.champ).to.equal('prenom');
    await rejection(
      activer.execute({ ...saisie, nom: 'Girafeviolette', motDePasse: 'girafeviolette au galop' }),
      MotDePasseDevoileIdentite,
    );

    await activer.execute({ ...saisie, nom: 'Durand', prenom: 'Awa' });
    expect(await banc.etatDe(compte.id)).to.include({ nom: 'Durand', prenom: 'Awa' });

    const autre = await banc.connait(unUtilisateur().aActiver().build());
    const sien = await banc.jetons.emettre(autre.id, 'ACTIVATION');
    await activer.execute({ ...saisie, jeton: sien });
    expect(await banc.etatDe(autre.id)).to.include({ nom: autre.nom, prenom: autre.prenom });
  });

  it('ne sert qu’une fois', async () => {
    await activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null });

    await rejection(
      activer.execute({ jeton, motDePasse: 'un autre mot de passe', courrielContact: null }),
      JetonInvalide,
    );
    expect((await banc.etatDe(compte.id)).motDePasse).to.equal(hacheDe(MOT_DE_PASSE));
  });

  it('ne sert plus après 60 minutes', async () => {
    banc.clock.advance(60 * MINUTE);

    await rejection(
      activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null }),
      JetonInvalide,
    );
    expect((await banc.etatDe(compte.id)).statut).to.equal('A_ACTIVER');
  });

  it('ne sert plus quand un lien plus récent l’a remplacé', async () => {
    await banc.jetons.emettre(compte.id, 'ACTIVATION');

    await rejection(
      activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null }),
      JetonInvalide,
    );
  });

  it('ne se laisse pas remplacer par un lien de réinitialisation', async () => {
    const autre = await banc.jetons.emettre(compte.id, 'REINITIALISATION');

    await rejection(
      activer.execute({ jeton: autre, motDePasse: MOT_DE_PASSE, courrielContact: null }),
      JetonInvalide,
    );
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null })).to.equal(
      compte.id,
    );
  });

  it('refuse un mot de passe faible et laisse le lien servir ensuite', async () => {
    await rejection(
      activer.execute({ jeton, motDePasse: 'trop court', courrielContact: null }),
      MotDePasseTropCourt,
    );
    banc.evaluation.score = 2;
    await rejection(
      activer.execute({ jeton, motDePasse: 'motdepasse1234', courrielContact: null }),
      MotDePasseDevinable,
    );

    banc.evaluation.score = 3;
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null })).to.equal(
      compte.id,
    );
  });

  it('se lit autant de fois qu’on veut sans s’user', async () => {
    const lire = new LireLien(banc.jetons, banc.lecteur);

    for (let lecture = 0; lecture < 3; lecture++) {
      expect((await lire.execute({ jeton, nature: 'ACTIVATION' })).courriel).to.equal(compte.courriel);
    }
    expect(await activer.execute({ jeton, motDePasse: MOT_DE_PASSE, courrielContact: null })).to.equal(
      compte.id,
    );
  });
});
