import { generateKeyPairSync } from 'node:crypto';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import type { OpenIdProvider } from '../../../src/platform/config/OpenIdProvider.ts';
import type { PersonneAttestee } from './FournisseurDEssai.ts';
import { pageDuFournisseur } from './pageDuFournisseur.ts';

export interface SiteQuiDemande {
  readonly urlPublique: string;
  readonly segment: 'franceconnect' | 'proconnect';
}

const HEURE = 3_600;

const cles = (): JWK[] => [
  {
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    alg: 'ES256',
  },
  {
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
    alg: 'RS256',
  },
];

/** An OpenID provider set up as FranceConnect and ProConnect are: secret in the body, signed user info, eIDAS levels. */
export const unProvider = (
  { url, clientId, clientSecret, signature }: OpenIdProvider,
  { urlPublique, segment }: SiteQuiDemande,
  personne: () => PersonneAttestee,
): Provider => {
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${urlPublique}/identite/${segment}/retour`],
        post_logout_redirect_uris: [`${urlPublique}/identite/${segment}/fin`],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: signature,
        userinfo_signed_response_alg: signature,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: cles() },
    acrValues: ['eidas0', 'eidas1', 'eidas2', 'eidas3'],
    scopes: ['openid', 'given_name', 'family_name', 'usual_name', 'preferred_username', 'email'],
    claims: {
      openid: ['sub'],
      acr: null,
      given_name: ['given_name'],
      family_name: ['family_name'],
      usual_name: ['usual_name'],
      preferred_username: ['preferred_username'],
      email: ['email', 'email_verified'],
    },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const bouton =
            '<button form="op.logoutForm" name="logout" value="yes">Terminer la session</button>';
          ctx.body = pageDuFournisseur('Fin de session', form + bouton);
        },
      },
    },
    pkce: { required: () => false },
    ttl: { Interaction: HEURE, Grant: HEURE, Session: HEURE, AccessToken: HEURE, IdToken: HEURE },
    cookies: { keys: ['une-cle-de-cookie-pour-les-essais'] },
    interactions: { url: (_ctx, { uid }) => `/identification/${uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ ...personne(), usual_name: personne().family_name, sub }),
    }),
    async loadExistingGrant(ctx) {
      const { client, session, provider, params } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(typeof params?.scope === 'string' ? params.scope : 'openid');
      await grant.save();
      return grant;
    },
  };
  return new Provider(url, configuration);
};
