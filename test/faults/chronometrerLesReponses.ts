import { setTimeout as attendre } from 'node:timers/promises';
import type { Database } from '../../src/platform/knex/Database.ts';
import { Visiteur } from '../support/Visiteur.ts';
import { entrer } from './entrer.ts';
import { MOT_DE_PASSE, type Monde } from './fonderMonde.ts';
import type { Resultat } from './Resultat.ts';

interface Terrain {
  readonly url: string;
  readonly database: Database;
  readonly monde: Monde;
}

type Essai = (adresse: string) => Promise<unknown>;

/** Longer than the work that a request leaves behind: it must not slow down the next one. */
const REPOS_MS = 40;

/** Wide enough for a loaded machine; a forgotten hash or query is a factor of two and more. */
const ECART_ADMIS = 1.35;

/** Whether an answer tells, by the time it takes, that an address is known: medians over tries taken in turn. */
export const chronometrerLesReponses = async (
  { url, database, monde }: Terrain,
  essais: number,
): Promise<readonly Resultat[]> => {
  const connue = monde.gens.camille.courriel;
  const autre = await entrer(url, monde, 'hugo');
  const passant = new Visiteur(url);
  const actes: Readonly<Record<string, Essai>> = {
    connexion: (courriel) => passant.envoyer('/connexion', { courriel, motDePasse: 'ce n’est pas le bon' }),
    réinitialisation: (courriel) => passant.envoyer('/mot-de-passe/oublie', { courriel }),
    activation: (courriel) => passant.envoyer('/compte/renvoyer-activation', { courriel }),
    création: (courriel) =>
      passant.envoyer('/compte/creer', {
        courriel,
        courrielConfirme: courriel,
        nom: 'Martin',
        prenom: 'Zoé',
        courrielContact: '',
      }),
    'changement d’adresse': (courriel) =>
      autre.envoyer('/mon-compte/adresse', { courriel, motDePasseActuel: MOT_DE_PASSE }),
  };

  const resultats: Resultat[] = [];
  for (const [nom, essai] of Object.entries(actes)) {
    const durees = { connue: [] as number[], inconnue: [] as number[] };
    for (let rang = 0; rang < essais; rang++) {
      for (const cas of rang % 2 === 0
        ? (['connue', 'inconnue'] as const)
        : (['inconnue', 'connue'] as const)) {
        await database.from('platform_limites').delete();
        await attendre(REPOS_MS);
        const debut = performance.now();
        await essai(cas === 'connue' ? connue : `inconnue${rang}@exemple.fr`);
        durees[cas].push(performance.now() - debut);
      }
    }
    resultats.push(bilanDe(nom, essais, mediane(durees.connue), mediane(durees.inconnue)));
  }
  return resultats;
};

const mediane = (durees: readonly number[]): number =>
  [...durees].sort((a, b) => a - b)[Math.floor(durees.length / 2)] ?? 0;

const bilanDe = (nom: string, tours: number, connue: number, inconnue: number): Resultat => {
  const rapport = Math.max(connue, inconnue) / Math.min(connue, inconnue);
  const remarque = `médianes ${connue.toFixed(1)} ms connue, ${inconnue.toFixed(1)} ms inconnue`;
  return {
    epreuve: `durées : ${nom}`,
    tours,
    acquittes: tours * 2,
    gardes: tours * 2,
    perdus: 0,
    doubles: 0,
    remarque,
    fautes: rapport > ECART_ADMIS ? [`${nom}: ${remarque}`] : [],
  };
};
