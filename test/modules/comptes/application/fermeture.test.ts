import { expect } from 'chai';
import type { Obstacle } from '../../../../src/kernel/application/ObstacleAFermeture.ts';
import { FermerCompte } from '../../../../src/modules/comptes/application/fermeture/FermerCompte.ts';
import { ObstaclesAFermeture } from '../../../../src/modules/comptes/application/fermeture/ObstaclesAFermeture.ts';
import { DeverrouillerCompte } from '../../../../src/modules/comptes/application/support/DeverrouillerCompte.ts';
import { RouvrirCompte } from '../../../../src/modules/comptes/application/support/RouvrirCompte.ts';
import {
  CompteNonFerme,
  FermetureEmpechee,
  JetonInvalide,
  MotDePasseAbsent,
  MotDePasseActuelIncorrect,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { identificationDuSupport } from '../support/identificationDuSupport.ts';
import { acteurDe, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

const obstacle: Obstacle = { motif: { fr: 'Vous êtes seul.', en: 'You are alone.' }, href: '/ailleurs' };
const motif = 'pièce d’identité vue';

describe('la fermeture du compte', () => {
  let banc: BancDEssai;
  let compte: EtatUtilisateur;
  let agent: EtatUtilisateur;

  beforeEach(async () => {
    banc = unBancDEssai();
    compte = await banc.connait(unUtilisateur().build());
    agent = await banc.connait(unUtilisateur().avec({ support: true }).build());
  });

  const fermer = (
    obstacles: readonly Obstacle[] = [],
    motDePasseActuel = MOT_DE_PASSE,
    qui = compte,
    verification = banc.verification,
  ) =>
    new FermerCompte(
      banc.utilisateurs,
      banc.changements,
      banc.jetons,
      verification,
      new ObstaclesAFermeture([{ constater: async () => obstacles }]),
      banc.sessions,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ acteur: acteurDe(qui), motDePasseActuel });
  const support = () => ({ ...acteurDe(agent), support: true });
  const preuve = () => identificationDuSupport(banc).prouver(support(), motif, MOT_DE_PASSE);

  it('ferme les sessions, éteint les liens et le dit', async () => {
    const lien = await banc.jetons.emettre(compte.id, 'REINITIALISATION');
    await fermer();

    expect(await banc.etatDe(compte.id)).to.deep.include({ statut: 'INACTIF', fermeLe: banc.clock.now() });
    expect(banc.sessions.fermees).to.deep.equal([{ utilisateurId: compte.id, sauf: undefined }]);
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-ferme']);
    await rejection(banc.jetons.titulaire(lien, 'REINITIALISATION'), JetonInvalide);
  });

  it('se refuse tant qu’un module y voit un obstacle, et sans le mot de passe', async () => {
    await rejection(fermer([obstacle]), FermetureEmpechee);
    await rejection(fermer([], 'autre'), MotDePasseActuelIncorrect);
    const sansMotDePasse = await banc.connait(unUtilisateur().avec({ motDePasse: null }).build());
    await rejection(fermer([], MOT_DE_PASSE, sansMotDePasse), MotDePasseAbsent);
    await rejection(
      fermer([], MOT_DE_PASSE, compte, banc.changeEntretemps(compte.id)),
      MotDePasseActuelIncorrect,
    );

    expect((await banc.etatDe(compte.id)).statut).to.equal('ACTIF');
  });

  it('se défait par le support, sur justificatif', async () => {
    const { utilisateurs, events, clock } = banc;
    const rouvrir = new RouvrirCompte(
      identificationDuSupport(banc),
      utilisateurs,
      events,
      directUnitOfWork,
      clock,
    );
    const acte = { acteur: support(), utilisateurId: compte.id, motif, preuve: await preuve() };
    await rejection(rouvrir.execute(acte), CompteNonFerme);
    await fermer();

    await rouvrir.execute(acte);

    expect(await banc.etatDe(compte.id)).to.deep.include({ statut: 'ACTIF', fermeLe: null });
    expect(events.published.at(-1)).to.include({ type: 'comptes.compte-rouvert', parId: agent.id, motif });
  });

  it('n’a rien à voir avec un verrou, que le support lève aussi', async () => {
    const verrouille = await banc.connait(
      unUtilisateur().verrouilleJusque('2026-03-02T09:30:00.000Z').build(),
    );
    const deverrouiller = new DeverrouillerCompte(
      identificationDuSupport(banc),
      banc.utilisateurs,
      banc.events,
      directUnitOfWork,
      banc.clock,
    );

    const acte = { acteur: support(), utilisateurId: verrouille.id, motif, preuve: await preuve() };

    await deverrouiller.execute(acte);
    await deverrouiller.execute(acte);

    expect(await banc.etatDe(verrouille.id)).to.include({ echecs: 0, verrouilleJusque: null });
    expect(banc.events.published.map(({ type }) => type)).to.deep.equal(['comptes.compte-deverrouille']);
  });
});
