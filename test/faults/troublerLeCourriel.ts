import { setTimeout as delay } from 'node:timers/promises';
import type { Lance } from '../bench/processus.ts';
import type { Visiteur } from '../support/Visiteur.ts';
import { entrer } from './entrer.ts';
import { fautesDeDepot } from './fautesDeDepot.ts';
import { lireTraces } from './lireTraces.ts';
import type { Resultat } from './Resultat.ts';
import { ServeurDeCourriel, type Humeur } from './ServeurDeCourriel.ts';
import type { Terrain } from './Terrain.ts';

const DEPOTS = 5;
/** A deposit does not wait for the mail server: far below any delay of the mail. */
const DEPOT_AU_PLUS_MS = 1_000;
const PATIENCE_MS = 90_000;

interface Trouble {
  readonly nom: string;
  /** Null: nobody listens. */
  readonly humeur: Humeur | null;
  /** How long it lasts once the deposits are made. */
  readonly dureeMs: number;
  /** Whether the product is killed and started again meanwhile. */
  readonly redemarre: boolean;
}

const TROUBLES: readonly Trouble[] = [
  { nom: 'absent, et le produit tué entre-temps', humeur: null, dureeMs: 18_000, redemarre: true },
  { nom: 'lent (3 s par courriel)', humeur: 'lent', dureeMs: 18_000, redemarre: false },
  { nom: 'gelé (ne répond rien)', humeur: 'gele', dureeMs: 12_000, redemarre: false },
  { nom: 'occupé (451)', humeur: 'occupe', dureeMs: 18_000, redemarre: false },
  { nom: 'prend le courriel puis coupe', humeur: 'coupe', dureeMs: 8_000, redemarre: false },
];

/** R8: the mail server fails in each way that it may; deposits go on, and each mail leaves once it is back. */
export const troublerLeCourriel = async (terrain: Terrain): Promise<readonly Resultat[]> => {
  const serveur = await ServeurDeCourriel.reserver();
  const brouillons = await Promise.all(TROUBLES.map(() => terrain.brouillons(DEPOTS)));
  const demarrer = (): Promise<Lance> => terrain.demarrer({ SMTP_URL: serveur.url });
  let produit = await demarrer();
  const visiteur = await entrer(terrain.url, terrain.monde, 'camille');
  const resultats: Resultat[] = [];
  try {
    for (const [rang, trouble] of TROUBLES.entries()) {
      resultats.push(
        await unTrouble(terrain, serveur, visiteur, trouble, brouillons[rang] ?? [], async () => {
          await produit.tuer();
          produit = await demarrer();
        }),
      );
    }
  } finally {
    await serveur.fermer();
    await produit.stop();
  }
  return resultats;
};

const unTrouble = async (
  terrain: Terrain,
  serveur: ServeurDeCourriel,
  visiteur: Visiteur,
  { nom, humeur, dureeMs, redemarre }: Trouble,
  ids: readonly number[],
  redemarrer: () => Promise<void>,
): Promise<Resultat> => {
  const { database } = terrain;
  const dejaPris = serveur.pris.length;
  const dejaCoupes = serveur.coupes.length;
  if (humeur) await serveur.ouvrir(humeur);

  const durees: number[] = [];
  for (const id of ids) {
    const debut = performance.now();
    const { status } = await visiteur.envoyer(`/memoires/${id}/depot`, { version: '1' });
    durees.push(performance.now() - debut);
    if (status !== 303) throw new Error(`deposit of ${id}: ${status}`);
  }
  const accusesEn = dansCombien(() => tousAccuses(terrain, ids));
  const reprises = await observer(terrain, dureeMs, redemarre ? redemarrer : null);

  if (humeur) serveur.humeur = 'bon';
  else await serveur.ouvrir('bon');
  if (humeur === 'gele') serveur.couper();
  const partisEn = await dansCombien(async () => (await courrielsEnAttente(terrain)).length === 0);
  const accuses = await accusesEn;
  await serveur.fermer();

  const pris = serveur.pris.slice(dejaPris);
  const coupes = serveur.coupes.slice(dejaCoupes);
  const traces = await lireTraces(database);
  const pire = Math.max(...durees);
  const delais = [...new Set(reprises)].sort((a, b) => a - b);
  const distincts = new Set(pris).size;
  const fautes = [
    ...ids.flatMap((id) => fautesDeDepot(traces.get(id)).map((faute) => `${id}: ${faute}`)),
    ...(pire > DEPOT_AU_PLUS_MS ? [`a deposit took ${Math.round(pire)} ms`] : []),
    ...(coupes.some((id) => !pris.includes(id))
      ? ['a mail that was cut was sent again under another Message-ID']
      : []),
    ...(partisEn === null ? ['mails are still waiting'] : []),
    ...(accuses === null ? ['some accusés were not made'] : []),
    ...(humeur !== 'lent' && humeur !== 'gele' && humeur !== 'coupe' && delais.length < 2
      ? [`the delay between tries does not grow: ${delais.join(', ')} s`]
      : []),
  ];
  return {
    epreuve: `R8 courriel ${nom}`,
    tours: 1,
    acquittes: DEPOTS,
    gardes: distincts,
    perdus: DEPOTS - distincts,
    doubles: pris.length - distincts,
    remarque:
      `dépôt au pire en ${Math.round(pire)} ms ; accusés en ${secondes(accuses)} ; reprises après ${delais.join(', ') || '–'} s ; ` +
      `partis ${secondes(partisEn)} après le retour`,
    fautes,
  };
};

const secondes = (ms: number | null): string => (ms === null ? 'jamais' : `${(ms / 1_000).toFixed(1)} s`);

interface TravailRow {
  readonly id: number;
  readonly tentatives: number;
  readonly pret_le: string;
  readonly derniere_erreur: string | null;
}

const courrielsEnAttente = ({ database }: Terrain): Promise<readonly TravailRow[]> =>
  database.query({
    name: 'pannes.courriels',
    text: "SELECT id, tentatives, pret_le, derniere_erreur FROM platform_travaux WHERE nature = 'courriel.envoyer'",
  });

const tousAccuses = async ({ database }: Terrain, ids: readonly number[]): Promise<boolean> => {
  const rows = (await database
    .from('memoires_accuses')
    .whereIn('memoire_id', [...ids])
    .select('memoire_id')) as unknown[];
  return rows.length === ids.length;
};

/** Watches the failed tries for that long, and gives the delays that they were given, in seconds. */
const observer = async (
  terrain: Terrain,
  dureeMs: number,
  redemarrer: (() => Promise<void>) | null,
): Promise<readonly number[]> => {
  const fin = performance.now() + dureeMs;
  const vus = new Map<string, number>();
  let aRedemarrer = redemarrer;
  while (performance.now() < fin) {
    for (const { id, tentatives, pret_le, derniere_erreur } of await courrielsEnAttente(terrain)) {
      const cle = `${id}:${tentatives}`;
      const reste = Math.round((Date.parse(pret_le) - Date.now()) / 1_000);
      if (derniere_erreur !== null && !vus.has(cle) && reste > 0 && reste < 110) vus.set(cle, reste);
    }
    if (aRedemarrer && performance.now() > fin - dureeMs / 2) {
      await aRedemarrer();
      aRedemarrer = null;
    }
    await delay(200);
  }
  return [...vus.values()];
};

/** Milliseconds until it holds; null when patience is over. */
const dansCombien = async (tient: () => Promise<boolean>): Promise<number | null> => {
  const debut = performance.now();
  while (performance.now() - debut < PATIENCE_MS) {
    if (await tient()) return performance.now() - debut;
    await delay(100);
  }
  return null;
};
