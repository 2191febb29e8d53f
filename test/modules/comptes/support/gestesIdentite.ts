import type request from 'supertest';
import { NavigateurChezLeFournisseur } from '../../../support/openid/NavigateurChezLeFournisseur.ts';
import { ZOE } from '../../../support/openid/demarrerFournisseur.ts';
import type { PersonneAttestee } from '../../../support/openid/FournisseurDEssai.ts';
import { nextId } from '../../../support/doubles.ts';
import type { Agent } from './gestesComptes.ts';

export type Segment = 'franceconnect' | 'proconnect';

/** Somebody whom no test has met. */
export const quelquUn = (ecart: Partial<PersonneAttestee> = {}): PersonneAttestee => {
  const id = nextId();
  return { ...ZOE, sub: `sub-${id}`, email: `attestee.${id}@exemple.fr`, ...ecart };
};

/** Leaves for a provider: the address to which the browser is sent. */
export const partir = async (
  agent: Agent,
  segment: Segment = 'franceconnect',
  suite = '',
): Promise<string> => {
  const { headers } = await agent.get(`/identite/${segment}${suite}`).expect(303);
  return String(headers.location);
};

/** Says yes at the provider: the path of the site to which it leads back. */
export const passerParLeFournisseur = async (
  depart: string,
  navigateur = new NavigateurChezLeFournisseur(new URL(depart).origin),
): Promise<string> => {
  const { pathname, search } = await navigateur.aller(depart);
  return pathname + search;
};

/** The whole way: departure, yes, return. */
export const sIdentifier = async (
  agent: Agent,
  segment: Segment = 'franceconnect',
  suite = '',
): Promise<request.Response> => agent.get(await passerParLeFournisseur(await partir(agent, segment, suite)));
