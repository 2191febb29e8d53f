import { expect } from 'chai';
import { ChangerMotDePasse } from '../../../../src/modules/comptes/application/ChangerMotDePasse.ts';
import {
  MotDePasseActuelIncorrect,
  MotDePasseTropCourt,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import { SecondFacteur } from '../../../../src/modules/comptes/domain/second-facteur/SecondFacteur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { desDemandesEnCours } from '../support/desDemandesEnCours.ts';
import { acteurDe, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { hacheDe, MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

const NOUVEAU = 'carafe bateau lilas vendredi';

describe('ChangerMotDePasse', () => {
  let banc: BancDEssai;
  let changer: ChangerMotDePasse;

  beforeEach(() => {
    banc = unBancDEssai();
    const { utilisateurs, hacheur, choix, demandes, sessions, events, clock } = banc;
    changer = new ChangerMotDePasse(
      utilisateurs,
      hacheur,
      choix,
      demandes,
      sessions,
      events,
      directUnitOfWork,
      clock,
    );
  });

  it('change le mot de passe et ferme les autres sessions', async () => {
    const compte = await banc.connait(unUtilisateur().build());
    const acteur = acteurDe(compte);

    await changer.execute({
      acteur,
      motDePasseActuel: MOT_DE_PASSE,
      motDePasse: NOUVEAU,
      session: 'la mienne',
    });

    expect((await banc.etatDe(compte.id)).motDePasse).to.equal(hacheDe(NOUVEAU));
    expect(banc.sessions.fermees).to.deep.equal([{ utilisateurId: compte.id, sauf: 'la mienne' }]);
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.mot-de-passe-change']);
  });

  it('abandonne ce qu’un ancien mot de passe avait commencé', async () => {
    const compte = await banc.connait(unUtilisateur().build());
    const { verifierLAbandon } = await desDemandesEnCours(banc, compte.id);

    await changer.execute({
      acteur: acteurDe(compte),
      motDePasseActuel: MOT_DE_PASSE,
      motDePasse: NOUVEAU,
      session: 'la mienne',
    });

    await verifierLAbandon();
  });

  it('laisse le second facteur qui est actif', async () => {
    const compte = await banc.connait(unUtilisateur().build());
    const facteur = SecondFacteur.preparer(compte.id, 'scellé', 'une session', banc.clock.now());
    facteur.activer(1, [], banc.clock.now());
    await banc.facteurs.save(facteur);

    await changer.execute({
      acteur: acteurDe(compte),
      motDePasseActuel: MOT_DE_PASSE,
      motDePasse: NOUVEAU,
      session: 'la mienne',
    });

    expect(await banc.facteurs.estActif(compte.id)).to.equal(true);
  });

  it('refuse sans le mot de passe actuel, ou avec un nouveau trop faible, et ne change rien', async () => {
    const compte = await banc.connait(unUtilisateur().build());
    const acteur = acteurDe(compte);

    await rejection(
      changer.execute({ acteur, motDePasseActuel: 'autre', motDePasse: NOUVEAU, session: 's' }),
      MotDePasseActuelIncorrect,
    );
    await rejection(
      changer.execute({ acteur, motDePasseActuel: MOT_DE_PASSE, motDePasse: 'court', session: 's' }),
      MotDePasseTropCourt,
    );

    expect(await banc.etatDe(compte.id)).to.deep.equal(compte);
    expect(banc.sessions.fermees).to.deep.equal([]);
  });
});
