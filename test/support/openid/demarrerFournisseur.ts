import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { freePort } from '../freePort.ts';
import type { Ecarts, FournisseurDEssai, PersonneAttestee } from './FournisseurDEssai.ts';
import { jwtDUnAutre } from './jwtDUnAutre.ts';
import { pageDuFournisseur } from './pageDuFournisseur.ts';
import { unProvider, type SiteQuiDemande } from './unProvider.ts';

interface Options extends SiteQuiDemande {
  readonly signature?: 'ES256' | 'RS256';
}

export const ZOE: PersonneAttestee = {
  sub: 'sub-de-zoe',
  given_name: 'Zoé',
  family_name: 'Martin',
  email: 'zoe.martin@exemple.fr',
  email_verified: true,
};

/** A real OpenID provider on a port of its own. */
export const demarrerFournisseur = async ({
  signature = 'ES256',
  ...site
}: Options): Promise<FournisseurDEssai> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const reglage = {
    url,
    clientId: `chorus-pro-${site.segment}`,
    clientSecret: 'secret-d-essai-assez-long',
    signature,
  };
  const etat: { personne: PersonneAttestee; ecarts: Ecarts } = { personne: ZOE, ecarts: {} };
  const demandes: string[] = [];
  const provider = unProvider(reglage, site, () => etat.personne);
  const repondre = provider.callback();

  const serveur = createServer((req, res) => {
    const [chemin = ''] = (req.url ?? '').split('?', 1);
    demandes.push(`${req.method} ${chemin}`);
    if (etat.ecarts.panne) res.writeHead(503).end();
    else if (chemin === '/me' && etat.ecarts.userinfo) usurper(etat.personne, etat.ecarts.userinfo, res);
    else if (chemin.startsWith('/identification/')) void identifier(provider, etat, req, res);
    else void repondre(req, res);
  });
  await new Promise<void>((resolve) => serveur.listen(port, '127.0.0.1', resolve));

  const arreter = (): Promise<void> =>
    new Promise((resolve) => {
      serveur.close(() => resolve());
      serveur.closeAllConnections();
    });
  return Object.assign(etat, { url, reglage, demandes, arreter });
};

/** The provider's own page, on which the person says yes or no. */
const identifier = async (
  provider: Provider,
  { personne, ecarts }: { readonly personne: PersonneAttestee; readonly ecarts: Ecarts },
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> => {
  if (req.method === 'GET') {
    const bouton = `<form method="post"><button>Continuer comme ${personne.given_name}</button></form>`;
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    res.end(pageDuFournisseur('Fournisseur d’essai', bouton));
    return;
  }
  const resultat = ecarts.refuse
    ? { error: 'access_denied', error_description: 'the person said no' }
    : { login: { accountId: personne.sub, acr: ecarts.acr ?? 'eidas1', remember: true } };
  await provider.interactionFinished(req, res, resultat, { mergeWithLastSubmission: false });
};

const usurper = (
  personne: PersonneAttestee,
  maniere: NonNullable<Ecarts['userinfo']>,
  res: ServerResponse,
): void => {
  if (maniere === 'en-clair')
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(personne));
  else res.writeHead(200, { 'content-type': 'application/jwt' }).end(jwtDUnAutre(personne));
};
