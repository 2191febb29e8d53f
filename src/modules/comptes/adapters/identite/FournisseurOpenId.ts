import * as openid from 'openid-client';
import type { Logger } from 'pino';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { OpenIdProvider } from '../../../../platform/config/OpenIdProvider.ts';
import type {
  Attestation,
  DemandeDIdentite,
  DepartVersFournisseur,
  FournisseurDIdentite,
} from '../../application/identite/ports/FournisseurDIdentite.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { FournisseurIndisponible, IdentiteRefusee } from '../../domain/identite/erreurs.ts';
import { erreurDuFournisseur } from './erreurDuFournisseur.ts';
import { identiteDepuisClaims } from './identiteDepuisClaims.ts';
import { reglesDesFournisseurs } from './reglesDesFournisseurs.ts';

const ATTENTE_SECONDES = 8;
const VALIDITE_DE_LA_DECOUVERTE_MS = 60 * 60_000;

/** What is asked for, and what is good enough: the higher levels of eIDAS guarantee more. */
const NIVEAU_DEMANDE = 'eidas1';
const NIVEAUX_ADMIS: readonly unknown[] = ['eidas1', 'eidas2', 'eidas3'];

export interface AdressesDeRetour {
  readonly connexion: string;
  readonly deconnexion: string;
}

interface Decouverte {
  readonly configuration: Promise<openid.Configuration>;
  readonly expireA: number;
}

/**
 * OpenID Connect, authorization code flow, by the rules of FranceConnect v2 and ProConnect: secret in the body of the
 * request, ID token and user info both signed and both checked against the provider's keys. The provider is looked for at the
 * first visit, not at start.
 */
export class FournisseurOpenId implements FournisseurDIdentite {
  private decouverte: Decouverte | undefined;

  constructor(
    readonly code: CodeFournisseur,
    private readonly reglage: OpenIdProvider,
    private readonly adresses: AdressesDeRetour,
    private readonly clock: Clock,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  preparer(): Promise<DepartVersFournisseur> {
    return this.traduire((configuration) => {
      const [state, nonce] = [openid.randomState(), openid.randomNonce()];
      const adresse = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: this.adresses.connexion,
        scope: reglesDesFournisseurs[this.code].scope,
        acr_values: NIVEAU_DEMANDE,
        state,
        nonce,
      });
      return { adresse: adresse.href, state, nonce };
    });
  }

  attester(retour: URLSearchParams, { state, nonce }: DemandeDIdentite): Promise<Attestation> {
    return this.traduire(async (configuration) => {
      const url = new URL(this.adresses.connexion);
      url.search = retour.toString();
      const jetons = await openid.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = jetons.claims();
      if (!claims || jetons.id_token === undefined) throw new IdentiteRefusee('no ID token');
      if (!NIVEAUX_ADMIS.includes(claims.acr)) throw new IdentiteRefusee('acr');

      const personne = await openid.fetchUserInfo(configuration, jetons.access_token, claims.sub);
      return { identite: identiteDepuisClaims(this.code, personne), idToken: jetons.id_token };
    });
  }

  adresseDeDeconnexion(idToken: string, state: string): Promise<string> {
    return this.traduire(
      (configuration) =>
        openid.buildEndSessionUrl(configuration, {
          id_token_hint: idToken,
          state,
          post_logout_redirect_uri: this.adresses.deconnexion,
        }).href,
    );
  }

  private async traduire<T>(travail: (configuration: openid.Configuration) => T | Promise<T>): Promise<T> {
    try {
      return await travail(await this.decouvrir());
    } catch (cause) {
      const erreur = erreurDuFournisseur(this.code, cause);
      if (erreur instanceof IdentiteRefusee || erreur instanceof FournisseurIndisponible) {
        const { code, raison } = erreur;
        this.log.warn({ fournisseur: this.code, refus: code, raison }, 'identity provider');
      }
      throw erreur;
    }
  }

  /** A failure is not kept: the next visitor tries again. */
  private async decouvrir(): Promise<openid.Configuration> {
    const maintenant = this.clock.now().getTime();
    if (!this.decouverte || maintenant >= this.decouverte.expireA) {
      this.decouverte = {
        configuration: this.lireFournisseur(),
        expireA: maintenant + VALIDITE_DE_LA_DECOUVERTE_MS,
      };
    }
    const { configuration } = this.decouverte;
    try {
      return await configuration;
    } catch (error) {
      if (this.decouverte?.configuration === configuration) this.decouverte = undefined;
      throw new FournisseurIndisponible(this.code, codeDe(error));
    }
  }

  private lireFournisseur(): Promise<openid.Configuration> {
    const { url, clientId, clientSecret, signature } = this.reglage;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a provider on this very machine, as the settings allow
    const local = url.startsWith('http:') ? [openid.allowInsecureRequests] : [];
    return openid.discovery(
      new URL(url),
      clientId,
      { id_token_signed_response_alg: signature, userinfo_signed_response_alg: signature },
      openid.ClientSecretPost(clientSecret),
      { timeout: ATTENTE_SECONDES, execute: [openid.enableNonRepudiationChecks, ...local] },
    );
  }
}

const codeDe = (cause: unknown): string => {
  const { code, name } = (cause ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === 'string' ? code : String(name);
};
