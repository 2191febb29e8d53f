import type { ContainerModuleLoadOptions, ServiceIdentifier } from 'inversify';
import type { Logger } from 'pino';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { Config } from '../../platform/config/Config.ts';
import type { OpenIdProvider } from '../../platform/config/OpenIdProvider.ts';
import { construct, token } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { erreursIdentite } from './adapters/erreursIdentite.ts';
import { adressesDIdentite } from './adapters/http-web/identite/adressesDIdentite.ts';
import { deconnexionRouter } from './adapters/http-web/identite/deconnexionRouter.ts';
import { FournisseursOfferts } from './adapters/http-web/identite/FournisseursOfferts.ts';
import { identiteRouter } from './adapters/http-web/identite/identiteRouter.ts';
import { mesIdentitesRouter } from './adapters/http-web/identite/mesIdentitesRouter.ts';
import { FournisseurOpenId } from './adapters/identite/FournisseurOpenId.ts';
import { PreuvesAleatoires } from './adapters/identite/PreuvesAleatoires.ts';
import { MailCourriersIdentite } from './adapters/mail/identite/MailCourriersIdentite.ts';
import { KnexIdentiteExterneRepository } from './adapters/persistence/KnexIdentiteExterneRepository.ts';
import { CreerCompteParIdentite } from './application/identite/CreerCompteParIdentite.ts';
import { DelierIdentite } from './application/identite/DelierIdentite.ts';
import { DonneesDIdentite } from './application/identite/DonneesDIdentite.ts';
import { EntrerParIdentite } from './application/identite/EntrerParIdentite.ts';
import { EnvoyerPreuveDAdresse } from './application/identite/EnvoyerPreuveDAdresse.ts';
import { LierIdentiteAMonCompte } from './application/identite/LierIdentiteAMonCompte.ts';
import { LierIdentiteEnEntrant } from './application/identite/LierIdentiteEnEntrant.ts';
import { ListerMesIdentites } from './application/identite/ListerMesIdentites.ts';
import type { CourriersIdentite } from './application/identite/ports/CourriersIdentite.ts';
import type { FabriqueDePreuves } from './application/identite/ports/FabriqueDePreuves.ts';
import type { IdentiteExterneRepository } from './application/identite/ports/IdentiteExterneRepository.ts';
import { ProuverAdresse } from './application/identite/ProuverAdresse.ts';
import { RattacherIdentite } from './application/identite/RattacherIdentite.ts';
import { AvertirDeLIdentiteDeliee } from './application/identite/reactions/AvertirDeLIdentiteDeliee.ts';
import { AvertirDeLIdentiteLiee } from './application/identite/reactions/AvertirDeLIdentiteLiee.ts';
import { SituerIdentite } from './application/identite/SituerIdentite.ts';
import type { SecondFacteurRepository } from './application/ports/SecondFacteurRepository.ts';
import type { UtilisateurReader } from './application/ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from './application/ports/UtilisateurRepository.ts';
import type { SeConnecter } from './application/SeConnecter.ts';
import type { VerificationDuMotDePasse } from './application/VerificationDuMotDePasse.ts';
import type { CodeFournisseur } from './domain/identite/CodeFournisseur.ts';

/** The providers that this site offers: the sign-in pages show their buttons. */
export const fournisseursOfferts = token<FournisseursOfferts>('comptes.fournisseurs-offerts');

const identites = token<IdentiteExterneRepository>('comptes.identites');
const preuves = token<FabriqueDePreuves>('comptes.preuves-d-adresse');
const courriers = token<CourriersIdentite>('comptes.courriers-identite');
const rattacher = token<RattacherIdentite>('comptes.rattacher-identite');
const situer = token<SituerIdentite>('comptes.situer-identite');
const entrer = token<EntrerParIdentite>('comptes.entrer-par-identite');
const envoyer = token<EnvoyerPreuveDAdresse>('comptes.envoyer-preuve-d-adresse');
const prouver = token<ProuverAdresse>('comptes.prouver-adresse');
/** The page of the code links what has waited for it. */
export const lierEnEntrant = token<LierIdentiteEnEntrant>('comptes.lier-identite-en-entrant');
const lierAMonCompte = token<LierIdentiteAMonCompte>('comptes.lier-identite-a-mon-compte');
const creer = token<CreerCompteParIdentite>('comptes.creer-compte-par-identite');
const lister = token<ListerMesIdentites>('comptes.lister-mes-identites');
const delier = token<DelierIdentite>('comptes.delier-identite');

const { database, clock, ids, events, config, log, mails } = platform;

/** The ports of the accounts on which this part stands. */
interface Comptes {
  readonly utilisateurs: ServiceIdentifier<UtilisateurRepository>;
  readonly lecteur: ServiceIdentifier<UtilisateurReader>;
  readonly facteurs: ServiceIdentifier<SecondFacteurRepository>;
  readonly verification: ServiceIdentifier<VerificationDuMotDePasse>;
  readonly seConnecter: ServiceIdentifier<SeConnecter>;
}

/** FranceConnect and ProConnect. */
export const bindIdentites = (
  bind: ContainerModuleLoadOptions['bind'],
  { utilisateurs, lecteur, facteurs, verification, seConnecter }: Comptes,
): void => {
  bind(identites).toResolvedValue(construct(KnexIdentiteExterneRepository), [database]);
  bind(preuves).toConstantValue(new PreuvesAleatoires());
  bind(courriers).toResolvedValue(
    (file, { urlPublique }) => new MailCourriersIdentite(file, urlPublique),
    [mails, config],
  );
  bind(fournisseursOfferts).toResolvedValue(fournisseursDe, [config, clock, log]);

  bind(rattacher).toResolvedValue(construct(RattacherIdentite), [identites, events, clock]);
  bind(situer).toResolvedValue(construct(SituerIdentite), [lecteur]);
  bind(entrer).toResolvedValue(construct(EntrerParIdentite), [
    identites,
    utilisateurs,
    facteurs,
    database,
    clock,
  ]);
  bind(envoyer).toResolvedValue(construct(EnvoyerPreuveDAdresse), [preuves, courriers, database, clock]);
  bind(prouver).toResolvedValue(construct(ProuverAdresse), [preuves, clock]);
  bind(lierEnEntrant).toResolvedValue(construct(LierIdentiteEnEntrant), [seConnecter, rattacher, database]);
  bind(lierAMonCompte).toResolvedValue(construct(LierIdentiteAMonCompte), [
    verification,
    utilisateurs,
    rattacher,
    database,
  ]);
  bind(creer).toResolvedValue(construct(CreerCompteParIdentite), [
    utilisateurs,
    rattacher,
    events,
    database,
    ids,
    clock,
  ]);
  bind(lister).toResolvedValue(construct(ListerMesIdentites), [identites, lecteur]);
  bind(delier).toResolvedValue(construct(DelierIdentite), [identites, utilisateurs, events, database, clock]);

  bind(platform.reaction).toResolvedValue(construct(AvertirDeLIdentiteLiee), [utilisateurs, courriers]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDeLIdentiteDeliee), [utilisateurs, courriers]);
  bind(platform.donneesPersonnelles).toResolvedValue(construct(DonneesDIdentite), [identites]);
  bind(platform.errorTexts).toConstantValue(erreursIdentite);
  bind(platform.webRouter).toResolvedValue(
    (fournisseurs) => ({ path: '/', router: deconnexionRouter(fournisseurs) }),
    [fournisseursOfferts],
  );
  bind(platform.webRouter).toResolvedValue(
    (
      fournisseurs,
      entrerParIdentite,
      situerIdentite,
      envoyerPreuve,
      prouverAdresse,
      lier,
      creerCompte,
      horloge,
    ) => ({
      path: '/',
      router: identiteRouter({
        fournisseurs,
        entrerParIdentite,
        situerIdentite,
        envoyerPreuve,
        prouverAdresse,
        lierEnEntrant: lier,
        creerCompte,
        clock: horloge,
      }),
    }),
    [fournisseursOfferts, entrer, situer, envoyer, prouver, lierEnEntrant, creer, clock],
  );
  bind(platform.webRouter).toResolvedValue(
    (fournisseurs, listerMesIdentites, lier, delierIdentite, horloge) => ({
      path: '/',
      router: mesIdentitesRouter({
        fournisseurs,
        listerMesIdentites,
        lierAMonCompte: lier,
        delierIdentite,
        clock: horloge,
      }),
    }),
    [fournisseursOfferts, lister, lierAMonCompte, delier, clock],
  );
};

const fournisseursDe = (
  { franceConnect, proConnect, urlPublique }: Config,
  horloge: Clock,
  journal: Logger,
): FournisseursOfferts => {
  const offrir = (code: CodeFournisseur, reglage: OpenIdProvider | undefined) =>
    reglage
      ? [
          new FournisseurOpenId(
            code,
            reglage,
            {
              connexion: urlPublique + adressesDIdentite.retour(code),
              deconnexion: urlPublique + adressesDIdentite.fin(code),
            },
            horloge,
            journal,
          ),
        ]
      : [];
  return new FournisseursOfferts([
    ...offrir('FRANCECONNECT', franceConnect),
    ...offrir('PROCONNECT', proConnect),
  ]);
};
