import { ContainerModule } from 'inversify';
import { construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { PartIdentite } from './adapters/persistence/PartIdentite.ts';
import { creerSupportCommand } from './adapters/cli/creerSupportCommand.ts';
import { erreursComptes } from './adapters/erreursComptes.ts';
import { accueilRouter } from './adapters/http-web/accueilRouter.ts';
import { connexionRouter } from './adapters/http-web/connexionRouter.ts';
import { creationRouter } from './adapters/http-web/creationRouter.ts';
import { monCompteRouter } from './adapters/http-web/monCompteRouter.ts';
import { motDePasseRouter } from './adapters/http-web/motDePasseRouter.ts';
import { MailInvitationAuCompte } from './adapters/mail/reprise/MailInvitationAuCompte.ts';
import { MailCourriersComptes } from './adapters/mail/MailCourriersComptes.ts';
import { KnexAnnuaireDesComptes } from './adapters/persistence/KnexAnnuaireDesComptes.ts';
import { KnexJetonRepository } from './adapters/persistence/KnexJetonRepository.ts';
import { KnexRepriseDesComptes } from './adapters/persistence/KnexRepriseDesComptes.ts';
import { KnexTentativesSansCompte } from './adapters/persistence/KnexTentativesSansCompte.ts';
import { KnexUtilisateurReader } from './adapters/persistence/KnexUtilisateurReader.ts';
import { KnexUtilisateurRepository } from './adapters/persistence/KnexUtilisateurRepository.ts';
import { Argon2Hacheur } from './adapters/securite/Argon2Hacheur.ts';
import { FabriqueDeSecretsAleatoires } from './adapters/securite/FabriqueDeSecretsAleatoires.ts';
import { ZxcvbnEvaluation } from './adapters/securite/ZxcvbnEvaluation.ts';
import { SessionsDeLaPlateforme } from './adapters/sessions/SessionsDeLaPlateforme.ts';
import { ActiverCompte } from './application/ActiverCompte.ts';
import { ChangerMotDePasse } from './application/ChangerMotDePasse.ts';
import { ChoisirLangue } from './application/ChoisirLangue.ts';
import { ChoixDeMotDePasse } from './application/ChoixDeMotDePasse.ts';
import { ConsulterProfil } from './application/ConsulterProfil.ts';
import { CreerCompte } from './application/CreerCompte.ts';
import { CreerCompteSupport } from './application/CreerCompteSupport.ts';
import { DemanderReinitialisation } from './application/DemanderReinitialisation.ts';
import { DemandesEnCours } from './application/DemandesEnCours.ts';
import { Jetons } from './application/Jetons.ts';
import { LireLien } from './application/LireLien.ts';
import { ModifierMesInformations } from './application/ModifierMesInformations.ts';
import { AvertirDuChangementDeMotDePasse } from './application/reactions/AvertirDuChangementDeMotDePasse.ts';
import { AvertirDuVerrouillage } from './application/reactions/AvertirDuVerrouillage.ts';
import { CreerLeCompteDemande } from './application/reactions/CreerLeCompteDemande.ts';
import { EnvoyerLienDActivation } from './application/reactions/EnvoyerLienDActivation.ts';
import { EnvoyerLienDeReinitialisation } from './application/reactions/EnvoyerLienDeReinitialisation.ts';
import { ReinitialiserMotDePasse } from './application/ReinitialiserMotDePasse.ts';
import { RenvoyerActivation } from './application/RenvoyerActivation.ts';
import { SeConnecter } from './application/SeConnecter.ts';
import { ServiceComptes } from './application/ServiceComptes.ts';
import { bindIdentites, fournisseursOfferts } from './bindIdentites.ts';
import { bindNotifications } from './bindNotifications.ts';
import { bindSecurite } from './bindSecurite.ts';
import { ports } from './comptesTokens.ts';
import { annuaireDesComptes, comptesFacade, repriseDesComptes } from './index.ts';

const {
  utilisateurs,
  lecteur,
  facteurs,
  changements,
  tentatives,
  hacheur,
  evaluation,
  courriers,
  sessions,
  jetons,
  choix,
} = ports;

const demandes = token<DemandesEnCours>('comptes.demandes-en-cours');
const seConnecter = token<SeConnecter>('comptes.se-connecter');
const creerCompte = token<CreerCompte>('comptes.creer-compte');
const creerCompteSupport = token<CreerCompteSupport>('comptes.creer-compte-support');
const renvoyerActivation = token<RenvoyerActivation>('comptes.renvoyer-activation');
const activerCompte = token<ActiverCompte>('comptes.activer-compte');
const lireLien = token<LireLien>('comptes.lire-lien');
const demanderReinitialisation = token<DemanderReinitialisation>('comptes.demander-reinitialisation');
const reinitialiserMotDePasse = token<ReinitialiserMotDePasse>('comptes.reinitialiser-mot-de-passe');
const changerMotDePasse = token<ChangerMotDePasse>('comptes.changer-mot-de-passe');
const consulterProfil = token<ConsulterProfil>('comptes.consulter-profil');
const modifierMesInformations = token<ModifierMesInformations>('comptes.modifier-mes-informations');
const choisirLangue = token<ChoisirLangue>('comptes.choisir-langue');

const { database, clock, events, ids, config } = platform;

export const comptesModule = new ContainerModule(({ bind }) => {
  bind(platform.partDActeur).toConstantValue(new PartIdentite());
  bind(utilisateurs).toResolvedValue(construct(KnexUtilisateurRepository), [database]);
  bind(lecteur).toResolvedValue(construct(KnexUtilisateurReader), [database]);
  bind(annuaireDesComptes).toResolvedValue(construct(KnexAnnuaireDesComptes), [database]);
  bind(tentatives).toResolvedValue(construct(KnexTentativesSansCompte), [database]);
  bind(hacheur).toConstantValue(new Argon2Hacheur());
  bind(evaluation).toConstantValue(new ZxcvbnEvaluation());
  bind(sessions).toResolvedValue(construct(SessionsDeLaPlateforme), [platform.sessions]);
  bind(courriers).toResolvedValue(
    (mails, { urlPublique }) => new MailCourriersComptes(mails, urlPublique),
    [platform.mails, config],
  );
  bind(jetons).toResolvedValue(
    (db, now) => new Jetons(new KnexJetonRepository(db), new FabriqueDeSecretsAleatoires(), now),
    [database, clock],
  );
  bind(demandes).toResolvedValue(construct(DemandesEnCours), [jetons, changements, facteurs]);
  bind(choix).toResolvedValue(construct(ChoixDeMotDePasse), [evaluation, hacheur]);

  bind(seConnecter).toResolvedValue(construct(SeConnecter), [
    utilisateurs,
    facteurs,
    hacheur,
    tentatives,
    events,
    database,
    clock,
  ]);
  bind(creerCompte).toResolvedValue(construct(CreerCompte), [events, database, clock]);
  bind(creerCompteSupport).toResolvedValue(construct(CreerCompteSupport), [
    utilisateurs,
    jetons,
    events,
    database,
    ids,
    clock,
  ]);
  bind(renvoyerActivation).toResolvedValue(construct(RenvoyerActivation), [events, database, clock]);
  bind(activerCompte).toResolvedValue(construct(ActiverCompte), [
    utilisateurs,
    jetons,
    choix,
    events,
    database,
    clock,
  ]);
  bind(lireLien).toResolvedValue(construct(LireLien), [jetons, lecteur]);
  bind(demanderReinitialisation).toResolvedValue(construct(DemanderReinitialisation), [
    events,
    database,
    clock,
  ]);
  bind(reinitialiserMotDePasse).toResolvedValue(construct(ReinitialiserMotDePasse), [
    utilisateurs,
    jetons,
    choix,
    demandes,
    sessions,
    events,
    database,
    clock,
  ]);
  bind(changerMotDePasse).toResolvedValue(construct(ChangerMotDePasse), [
    utilisateurs,
    hacheur,
    choix,
    demandes,
    sessions,
    events,
    database,
    clock,
  ]);
  bind(consulterProfil).toResolvedValue(construct(ConsulterProfil), [lecteur]);
  bind(modifierMesInformations).toResolvedValue(construct(ModifierMesInformations), [
    utilisateurs,
    jetons,
    events,
    database,
    clock,
  ]);
  bind(choisirLangue).toResolvedValue(construct(ChoisirLangue), [utilisateurs, database]);
  bind(comptesFacade).toResolvedValue(construct(ServiceComptes), [
    lecteur,
    utilisateurs,
    hacheur,
    database,
    ids,
    clock,
    events,
  ]);

  bind(repriseDesComptes).toResolvedValue(
    (db, generator, now, mails, { urlPublique }) =>
      new KnexRepriseDesComptes(db, generator, now, new MailInvitationAuCompte(mails, urlPublique)),
    [database, ids, clock, platform.mails, config],
  );

  bind(platform.reaction).toResolvedValue(construct(CreerLeCompteDemande), [
    utilisateurs,
    jetons,
    courriers,
    events,
    ids,
    clock,
  ]);
  bind(platform.reaction).toResolvedValue(construct(EnvoyerLienDActivation), [
    utilisateurs,
    jetons,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(EnvoyerLienDeReinitialisation), [
    utilisateurs,
    jetons,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDuVerrouillage), [utilisateurs, courriers]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDuChangementDeMotDePasse), [
    utilisateurs,
    courriers,
  ]);

  bindNotifications(bind);
  bindSecurite(bind);
  bindIdentites(bind, { ...ports, seConnecter });

  bind(platform.errorTexts).toConstantValue(erreursComptes);
  bind(platform.command).toResolvedValue(
    (creer, { urlPublique }) => creerSupportCommand(creer, urlPublique),
    [creerCompteSupport, config],
  );
  bind(platform.webRouter).toResolvedValue(
    (langue, { urlPublique }, offerts) => ({
      path: '/',
      router: accueilRouter(langue, urlPublique, offerts.codes),
    }),
    [choisirLangue, config, fournisseursOfferts],
  );
  bind(platform.webRouter).toResolvedValue(
    (connecter, offerts) => ({ path: '/', router: connexionRouter(connecter, offerts.codes) }),
    [seConnecter, fournisseursOfferts],
  );
  bind(platform.webRouter).toResolvedValue(
    (creer, renvoyer, activer, lire) => ({
      path: '/',
      router: creationRouter({
        creerCompte: creer,
        renvoyerActivation: renvoyer,
        activerCompte: activer,
        lireLien: lire,
      }),
    }),
    [creerCompte, renvoyerActivation, activerCompte, lireLien],
  );
  bind(platform.webRouter).toResolvedValue(
    (demander, reinitialiser, lire) => ({
      path: '/',
      router: motDePasseRouter({
        demanderReinitialisation: demander,
        reinitialiserMotDePasse: reinitialiser,
        lireLien: lire,
      }),
    }),
    [demanderReinitialisation, reinitialiserMotDePasse, lireLien],
  );
  bind(platform.webRouter).toResolvedValue(
    (consulter, modifier, changer, { urlPublique }, offerts) => ({
      path: '/',
      router: monCompteRouter({
        consulterProfil: consulter,
        fournisseurs: offerts.codes,
        modifierMesInformations: modifier,
        changerMotDePasse: changer,
        urlPublique,
      }),
    }),
    [consulterProfil, modifierMesInformations, changerMotDePasse, config, fournisseursOfferts],
  );
});
