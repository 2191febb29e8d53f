import type request from 'supertest';
import { comptesFacade } from '../../../../src/modules/comptes/index.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { MOT_DE_PASSE } from './unUtilisateur.ts';

export type Agent = ReturnType<TestApp['agent']>;

let rang = 0;
export const uneAdresse = (): string => `personne${++rang}@exemple.fr`;

/** What people do with accounts, in a browser and in a mailbox. */
export const gestesComptes = (app: () => TestApp) => {
  const envoyer = (agent: Agent, chemin: string, champs: object = {}): request.Test =>
    agent.post(chemin).type('form').send(champs);

  const unCompte = async (): Promise<string> => {
    const courriel = uneAdresse();
    await app()
      .container.get(comptesFacade)
      .creerActif({ courriel, nom: 'Interprète', prenom: 'Camille', motDePasse: MOT_DE_PASSE });
    return courriel;
  };

  const seConnecter = (agent: Agent, courriel: string, motDePasse = MOT_DE_PASSE): request.Test =>
    envoyer(agent, '/connexion', { courriel, motDePasse });

  const connecte = async (courriel: string): Promise<Agent> => {
    const agent = app().agent();
    await seConnecter(agent, courriel).expect(303);
    return agent;
  };

  /** The hidden field of every form of the session. */
  const jetonDeSession = async (agent: Agent): Promise<string> => {
    const { text } = await agent.get('/mon-compte').expect(200);
    return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  };

  const sujetsRecus = async (courriel: string): Promise<readonly string[]> => {
    await app().drain();
    return (await app().mails()).filter(({ a }) => a === courriel).map(({ sujet }) => sujet);
  };

  /** The path of the link in the last letter received. */
  const dernierLien = async (courriel: string): Promise<string> => {
    await app().drain();
    const recus = (await app().mails()).filter(({ a }) => a === courriel);
    const [url = ''] = /http:\/\/\S+\?jeton=\S+/.exec(recus.at(-1)?.texte ?? '') ?? [];
    return url.replace(/^http:\/\/[^/]+/, '');
  };

  const jetonDe = (lien: string): string => new URL(lien, 'http://site').searchParams.get('jeton') ?? '';

  const demanderCompte = (agent: Agent, courriel: string, ecart: object = {}): request.Test =>
    envoyer(agent, '/compte/creer', {
      courriel,
      courrielConfirme: courriel,
      nom: 'Martin',
      prenom: 'Zoé',
      courrielContact: '',
      ...ecart,
    });

  const rendreLesBudgets = async (): Promise<void> => {
    await app().container.get(platform.database).from('platform_limites').delete();
  };

  return {
    envoyer,
    unCompte,
    seConnecter,
    connecte,
    jetonDeSession,
    sujetsRecus,
    dernierLien,
    jetonDe,
    demanderCompte,
    rendreLesBudgets,
  };
};

/** What changes at each answer and tells nothing. */
export const sansNonce = (page: string): string => page.replace(/nonce="[^"]*"/g, '');
