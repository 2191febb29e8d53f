import { expect } from 'chai';
import { generate } from 'otplib';
import { FabriqueDeCodesDeSecoursAleatoires } from '../../../../src/modules/comptes/adapters/securite/FabriqueDeCodesDeSecoursAleatoires.ts';
import { OtplibCodesTemporels } from '../../../../src/modules/comptes/adapters/securite/OtplibCodesTemporels.ts';
import { ActiverSecondFacteur } from '../../../../src/modules/comptes/application/second-facteur/ActiverSecondFacteur.ts';
import { ConsulterSecondFacteur } from '../../../../src/modules/comptes/application/second-facteur/ConsulterSecondFacteur.ts';
import { PreparerSecondFacteur } from '../../../../src/modules/comptes/application/second-facteur/PreparerSecondFacteur.ts';
import { PresenterCode } from '../../../../src/modules/comptes/application/second-facteur/PresenterCode.ts';
import { RenouvelerCodesDeSecours } from '../../../../src/modules/comptes/application/second-facteur/RenouvelerCodesDeSecours.ts';
import { RetirerSecondFacteur } from '../../../../src/modules/comptes/application/second-facteur/RetirerSecondFacteur.ts';
import { secondFacteurObligatoire } from '../../../../src/modules/comptes/application/second-facteur/secondFacteurObligatoire.ts';
import { SeConnecter } from '../../../../src/modules/comptes/application/SeConnecter.ts';
import { OterSecondFacteur } from '../../../../src/modules/comptes/application/support/OterSecondFacteur.ts';
import {
  ActeReserveAuSupport,
  ActeSurSonPropreCompte,
  ConnexionRefusee,
  MotDePasseActuelIncorrect,
  PreuveRequise,
} from '../../../../src/modules/comptes/domain/erreurs.ts';
import {
  CodeRefuse,
  SecondFacteurDejaActif,
  SecondFacteurNonPrepare,
  SecondFacteurObligatoire,
} from '../../../../src/modules/comptes/domain/second-facteur/erreurs.ts';
import type { EtatUtilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { coffreOuvert as coffre, identificationDuSupport } from '../support/identificationDuSupport.ts';
import { acteurDe, MINUTE, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../support/unUtilisateur.ts';

describe('le second facteur', () => {
  const codes = new OtplibCodesTemporels();
  const secours = new FabriqueDeCodesDeSecoursAleatoires();
  let banc: BancDEssai;
  let compte: EtatUtilisateur;

  beforeEach(async () => {
    banc = unBancDEssai();
    compte = await banc.connait(unUtilisateur().build());
  });

  const acteur = () => acteurDe(compte);
  const consulter = (session = 'la-mienne') =>
    new ConsulterSecondFacteur(
      banc.facteurs,
      banc.lecteur,
      codes,
      coffre,
      banc.sessions,
      banc.clock,
      'facultatif',
    ).execute({ acteur: acteur(), session });
  const preparer = ({
    motDePasseActuel = MOT_DE_PASSE,
    session = 'la-mienne',
    verification = banc.verification,
  } = {}) =>
    new PreparerSecondFacteur(
      banc.utilisateurs,
      banc.facteurs,
      verification,
      codes,
      coffre,
      banc.sessions,
      directUnitOfWork,
      banc.clock,
    ).execute({ acteur: acteur(), motDePasseActuel, session });
  const activer = (code: string, session = 'la-mienne') =>
    new ActiverSecondFacteur(
      banc.utilisateurs,
      banc.facteurs,
      codes,
      coffre,
      secours,
      banc.sessions,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ acteur: acteur(), code, session });
  const presenter = (code: string) =>
    new PresenterCode(
      banc.utilisateurs,
      banc.facteurs,
      codes,
      coffre,
      secours,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ utilisateurId: compte.id, code });
  const seConnecter = (motDePasse = MOT_DE_PASSE) =>
    new SeConnecter(
      banc.utilisateurs,
      banc.facteurs,
      banc.hacheur,
      banc.tentatives,
      banc.events,
      directUnitOfWork,
      banc.clock,
    ).execute({ courriel: compte.courriel, motDePasse });
  const retirer = (
    exigence: 'agents' | 'facultatif' = 'facultatif',
    motDePasseActuel = MOT_DE_PASSE,
    verification = banc.verification,
  ) =>
    new RetirerSecondFacteur(
      banc.utilisateurs,
      banc.facteurs,
      verification,
      banc.sessions,
      banc.events,
      directUnitOfWork,
      banc.clock,
      exigence,
    ).execute({ acteur: { ...acteur(), support: exigence === 'agents' }, motDePasseActuel, session: 's' });

  const lireSecret = async (): Promise<string> => {
    const vue = await consulter();
    return vue.etat === 'PREPARE' ? vue.secret : '';
  };
  const codeDe = (secret: string, decalage = 0): Promise<string> =>
    generate({ secret, epoch: Math.floor(banc.clock.now().getTime() / 1_000) + decalage });
  const mettreEnPlace = async () => {
    await preparer();
    const secret = await lireSecret();
    const codesDeSecours = await activer(await codeDe(secret));
    return { secret, codesDeSecours };
  };
  const types = () => banc.events.published.map(({ type }) => type);

  it('se met en place par un premier code, ferme les autres sessions et donne dix codes de secours', async () => {
    const { codesDeSecours } = await mettreEnPlace();

    expect(new Set(codesDeSecours).size).to.equal(10);
    expect(codesDeSecours[0]).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await consulter()).to.include({ etat: 'ACTIF', codesRestants: 10 });
    expect(banc.sessions.fermees).to.deep.equal([{ utilisateurId: compte.id, sauf: 'la-mienne' }]);
    expect(types()).to.deep.equal(['comptes.second-facteur-active']);
  });

  it('garde le même secret pour une page rouverte dans l’heure, et un autre après', async () => {
    await preparer();
    const premier = await lireSecret();
    await preparer();
    expect(await lireSecret()).to.equal(premier);

    banc.clock.advance(61 * MINUTE);
    await preparer();
    expect(await lireSecret()).not.to.equal(premier);
  });

  it('ne se prépare que contre le mot de passe, quand le compte en a un', async () => {
    await rejection(preparer({ motDePasseActuel: 'autre' }), MotDePasseActuelIncorrect);
    await rejection(preparer({ verification: banc.changeEntretemps(compte.id) }), MotDePasseActuelIncorrect);
    expect(await consulter()).to.deep.equal({ etat: 'ABSENT', obligatoire: false, motDePasseDemande: true });

    compte = await banc.connait(unUtilisateur().avec({ motDePasse: null }).build());
    expect(await consulter()).to.deep.equal({ etat: 'ABSENT', obligatoire: false, motDePasseDemande: false });
    await preparer({ motDePasseActuel: '' });
    expect(await consulter()).to.include({ etat: 'PREPARE' });
  });

  it('ne se montre ni ne s’active depuis une autre session, qui en prépare un autre', async () => {
    await preparer();
    const secret = await lireSecret();

    expect(await consulter('une-autre')).to.include({ etat: 'ABSENT' });
    await rejection(activer(await codeDe(secret), 'une-autre'), SecondFacteurNonPrepare);
    await preparer({ session: 'une-autre' });
    await rejection(activer(await codeDe(secret)), SecondFacteurNonPrepare);
    expect(await consulter()).to.include({ etat: 'ABSENT' });
    expect(await banc.facteurs.estActif(compte.id)).to.equal(false);
  });

  it('ne se montre ni ne s’active une heure après sa préparation', async () => {
    await preparer();
    const secret = await lireSecret();
    banc.clock.advance(60 * MINUTE);

    expect(await consulter()).to.include({ etat: 'ABSENT' });
    await rejection(activer(await codeDe(secret)), SecondFacteurNonPrepare);
  });

  it('ne s’active ni par un code faux, ni deux fois', async () => {
    await preparer();
    await rejection(activer('000000'), CodeRefuse);
    await rejection(activer('pas un code'), CodeRefuse);
    const secret = await lireSecret();
    await activer(await codeDe(secret));

    await rejection(activer(await codeDe(secret, 30)), SecondFacteurDejaActif);
    await rejection(preparer(), SecondFacteurDejaActif);
  });

  it('est demandé après le bon mot de passe, et à lui seul', async () => {
    await mettreEnPlace();

    expect(await seConnecter()).to.deep.equal({ utilisateurId: compte.id, codeAttendu: true });
    expect((await banc.etatDe(compte.id)).connexionCourante).to.equal(null);
    await rejection(seConnecter('autre'), ConnexionRefusee);
  });

  it('accepte le pas d’avant, le courant et le suivant, chacun une fois, et jamais un plus ancien', async () => {
    const { secret } = await mettreEnPlace();
    await rejection(presenter(await codeDe(secret)), CodeRefuse);
    banc.clock.advance(2 * MINUTE);

    await rejection(presenter(await codeDe(secret, -60)), CodeRefuse);
    await presenter(await codeDe(secret, -30));
    await rejection(presenter(await codeDe(secret, -30)), CodeRefuse);
    await presenter(await codeDe(secret, 30));
    await rejection(presenter(await codeDe(secret)), CodeRefuse);
    await rejection(presenter(await codeDe(secret, 60)), CodeRefuse);
    expect((await banc.etatDe(compte.id)).connexionCourante).to.deep.equal(banc.clock.now());
  });

  it('verrouille au cinquième code faux, même quand le bon mot de passe est redonné entre deux', async () => {
    const { secret, codesDeSecours } = await mettreEnPlace();
    banc.clock.advance(2 * MINUTE);
    for (let essai = 0; essai < 5; essai++) {
      await seConnecter();
      await rejection(presenter('000000'), CodeRefuse);
    }

    expect(types()).to.include('comptes.compte-verrouille');
    await rejection(presenter(await codeDe(secret)), CodeRefuse);
    await rejection(presenter(codesDeSecours[0] ?? ''), CodeRefuse);
    await rejection(seConnecter(), ConnexionRefusee);
  });

  it('se remplace par un code de secours, qui sert une fois, comme qu’on l’écrive', async () => {
    const { codesDeSecours } = await mettreEnPlace();
    const [premier = '', second = ''] = codesDeSecours;

    await presenter(premier.toLowerCase().replaceAll('-', ' '));
    await rejection(presenter(premier), CodeRefuse);
    await presenter(second.replaceAll('0', 'O').replaceAll('1', 'l'));

    expect(await consulter()).to.include({ codesRestants: 8 });
    expect(types().filter((type) => type === 'comptes.code-de-secours-utilise')).to.have.lengthOf(2);
  });

  it('renouvelle les codes de secours contre le mot de passe, et les anciens ne valent plus rien', async () => {
    const { codesDeSecours } = await mettreEnPlace();
    const renouvelerAvec = (verification = banc.verification) =>
      new RenouvelerCodesDeSecours(
        banc.utilisateurs,
        banc.facteurs,
        verification,
        secours,
        banc.events,
        directUnitOfWork,
        banc.clock,
      );
    const renouveler = renouvelerAvec();
    await rejection(
      renouveler.execute({ acteur: acteur(), motDePasseActuel: 'autre' }),
      MotDePasseActuelIncorrect,
    );

    const [nouveau = ''] = await renouveler.execute({ acteur: acteur(), motDePasseActuel: MOT_DE_PASSE });

    await rejection(presenter(codesDeSecours[0] ?? ''), CodeRefuse);
    await presenter(nouveau);
    await rejection(
      renouvelerAvec(banc.changeEntretemps(compte.id)).execute({
        acteur: acteur(),
        motDePasseActuel: MOT_DE_PASSE,
      }),
      MotDePasseActuelIncorrect,
    );
  });

  it('se retire contre le mot de passe, sauf pour qui il est obligatoire', async () => {
    await mettreEnPlace();
    await rejection(retirer('facultatif', 'autre'), MotDePasseActuelIncorrect);
    await rejection(retirer('agents'), SecondFacteurObligatoire);
    expect(await banc.facteurs.estActif(compte.id)).to.equal(true);

    await retirer();
    await retirer();

    expect(await consulter()).to.deep.equal({ etat: 'ABSENT', obligatoire: false, motDePasseDemande: true });
    expect(types().filter((type) => type === 'comptes.second-facteur-retire')).to.have.lengthOf(1);
  });

  it('ne se retire pas quand le mot de passe a changé pendant sa vérification', async () => {
    await mettreEnPlace();

    await rejection(
      retirer('facultatif', MOT_DE_PASSE, banc.changeEntretemps(compte.id)),
      MotDePasseActuelIncorrect,
    );
    expect(await banc.facteurs.estActif(compte.id)).to.equal(true);
  });

  it('s’ôte par le support, sur justificatif, et ferme toutes les sessions', async () => {
    await mettreEnPlace();
    const { utilisateurs, facteurs, sessions, events, clock } = banc;
    const agent = await banc.connait(unUtilisateur().avec({ support: true }).build());
    const identification = identificationDuSupport(banc);
    const oter = new OterSecondFacteur(
      identification,
      utilisateurs,
      facteurs,
      sessions,
      events,
      directUnitOfWork,
      clock,
    );
    const motif = 'carte d’identité vue au guichet';
    const parLeSupport = { ...acteurDe(agent), support: true };
    const preuve = await identification.prouver(parLeSupport, motif, MOT_DE_PASSE);
    const acte = { acteur: parLeSupport, utilisateurId: compte.id, preuve };
    await rejection(oter.execute({ ...acte, acteur: acteur(), motif }), ActeReserveAuSupport);
    await rejection(oter.execute({ ...acte, motif: 'oui' }), PreuveRequise);
    await rejection(
      oter.execute({ ...acte, acteur: { ...acteur(), support: true }, motif }),
      ActeSurSonPropreCompte,
    );
    expect(await facteurs.estActif(compte.id)).to.equal(true);

    await oter.execute({ ...acte, motif });

    expect(sessions.fermees.at(-1)).to.deep.equal({ utilisateurId: compte.id, sauf: undefined });
    expect(events.published.at(-1)).to.include({ parId: agent.id, motif, utilisateurId: compte.id });
  });

  it('est obligatoire pour le support et pour qui entre dans un espace de juridiction', () => {
    const habilitation = { structureId: 1, designation: '', publique: true, role: 'SIMPLE' } as const;
    const pour = (espaces: object, support = false): boolean =>
      secondFacteurObligatoire({ support, habilitations: [{ ...habilitation, espaces }] }, 'agents');

    for (const espace of ['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT', 'SOLLICITATIONS_RECUES'])
      expect(pour({ [espace]: 'CONSULTATION' }), espace).to.equal(true);
    expect(pour({}, true)).to.equal(true);
    expect(pour({ MEMOIRES: 'MODIFICATION' })).to.equal(false);
    expect(secondFacteurObligatoire({ support: true, habilitations: [] }, 'facultatif')).to.equal(false);
  });
});
