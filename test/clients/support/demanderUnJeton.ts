import { expect } from 'chai';
import type { Partenaire } from '../../modules/raccordements/support/unPartenaire.ts';
import type { Corps, Reponse, ServeurDeClients } from './serveurDeClients.ts';

type Identifiants = Pick<Partenaire, 'clientId' | 'clientSecret' | 'login' | 'motDePasse'>;

export interface JetonDeClient {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
}

/** The form of a client: its fields in its own order, `scope` for those who send one. */
export const demanderUnJeton = async (
  serveur: Pick<ServeurDeClients, 'envoyer'>,
  { clientId, clientSecret }: Identifiants,
  scope?: string,
): Promise<JetonDeClient> => {
  const { status, corps }: Reponse = await serveur.envoyer({
    chemin: '/api/oauth/token',
    entetes: { 'Content-Type': 'application/x-www-form-urlencoded' },
    corps: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope !== undefined && { scope }),
    }).toString(),
  });
  expect(status).to.equal(200);
  expect(corps).to.include({ token_type: 'Bearer' });
  return corps as Corps & JetonDeClient;
};

export const compteDe = ({ login, motDePasse }: Identifiants): string =>
  Buffer.from(`${login}:${motDePasse}`).toString('base64');
