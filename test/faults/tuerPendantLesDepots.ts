import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Visiteur } from '../support/Visiteur.ts';
import { compterDoubles } from './compterDoubles.ts';
import { entrer } from './entrer.ts';
import { fautesDeDepot, fautesDeSuites } from './fautesDeDepot.ts';
import { lireTraces } from './lireTraces.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

const EN_MEME_TEMPS = 4;
const BROUILLONS_PAR_TOUR = 300;

/** From a few hundredths of a second to one second, in an order that does not follow the rounds. */
const delaiDuTour = (tour: number): number => 40 + ((tour * 389) % 960);
const acquitsDuTour = (tour: number): number => 1 + ((tour * 7) % 40);

interface Depots {
  readonly acquittes: Set<number>;
  /** Sent, and the product died before its answer. */
  readonly incertains: Set<number>;
  /** Emits `acquit` at each answer. */
  readonly signaux: EventEmitter;
}

/** R1: SIGKILL in the middle of a loop of deposits, and of the jobs of the deposits before. */
export const tuerPendantLesDepots = async (terrain: Terrain, tours: number): Promise<readonly Resultat[]> => {
  const depots: Depots = { acquittes: new Set(), incertains: new Set(), signaux: new EventEmitter() };
  let visiteurs: readonly Visiteur[] | undefined;
  let interrompus = 0;

  for (let tour = 0; tour < tours; tour++) {
    const file = [...(await terrain.brouillons(BROUILLONS_PAR_TOUR))];
    const produit = await terrain.demarrer();
    visiteurs ??= await Promise.all(
      Array.from({ length: EN_MEME_TEMPS }, () => entrer(terrain.url, terrain.monde, 'camille')),
    );
    const mort = moment(tour, depots).then(() => produit.tuer());
    await Promise.all(visiteurs.map((visiteur) => deposerSansCesse(visiteur, file, depots)));
    await mort;
    interrompus += await travauxInterrompus(terrain);
  }

  const repris = await reprendre(terrain, visiteurs ?? [], depots);
  await terrain.finirLesTravaux();

  const traces = await lireTraces(terrain.database);
  const deposes = [...traces.values()].filter(({ numero }) => numero !== null);
  const perdus = [...depots.acquittes].filter((id) => fautesDeDepot(traces.get(id)).length > 0);
  const suites = deposes.filter((trace) => fautesDeSuites(trace).length > 0);
  const fautes = [
    ...deposes.flatMap((trace) =>
      [...fautesDeDepot(trace), ...fautesDeSuites(trace)].map((faute) => `${trace.id}: ${faute}`),
    ),
    ...repris.fautes,
  ];
  return [
    {
      epreuve: 'R1 kill -9 pendant les dépôts',
      tours,
      acquittes: depots.acquittes.size,
      gardes: depots.acquittes.size - perdus.length,
      perdus: perdus.length,
      doubles: compterDoubles(deposes),
      remarque: `${depots.incertains.size} sans réponse, renvoyés (${repris.dejaDeposes} l’étaient)`,
      fautes,
    },
    {
      epreuve: 'R1 kill -9 pendant les travaux',
      tours,
      acquittes: deposes.length,
      gardes: deposes.length - suites.length,
      perdus: suites.length,
      doubles: compterDoubles(deposes),
      remarque: `${interrompus} travaux interrompus, puis repris : un accusé et un courriel par dépôt`,
      fautes: [],
    },
  ];
};

/** By the clock, and every other time at the very moment of an answer: what it says must already be kept. */
const moment = (tour: number, { acquittes, signaux }: Depots): Promise<unknown> => {
  if (tour % 2 === 0) return delay(delaiDuTour(tour));
  const voulus = acquittes.size + acquitsDuTour(tour);
  return new Promise<void>((resolve) => {
    signaux.on('acquit', () => {
      if (acquittes.size >= voulus) resolve();
    });
  }).finally(() => signaux.removeAllListeners());
};

const deposerSansCesse = async (
  visiteur: Visiteur,
  file: number[],
  { acquittes, incertains, signaux }: Depots,
): Promise<void> => {
  for (let id = file.pop(); id !== undefined; id = file.pop()) {
    try {
      const { status, vers } = await visiteur.envoyer(`/memoires/${id}/depot`, { version: '1' });
      if (status !== 303 || vers !== `/memoires/${id}?depose`)
        throw new Error(`deposit of ${id}: ${status} ${vers}`);
      acquittes.add(id);
      signaux.emit('acquit');
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      incertains.add(id);
      return;
    }
  }
};

/** The person sends the same form again: one mémoire, and the page tells its number. */
const reprendre = async (
  terrain: Terrain,
  [visiteur]: readonly Visiteur[],
  { incertains }: Depots,
): Promise<{ readonly dejaDeposes: number; readonly fautes: readonly string[] }> => {
  if (!visiteur) return { dejaDeposes: 0, fautes: [] };
  const avant = await lireTraces(terrain.database);
  const produit = await terrain.demarrer();
  const fautes: string[] = [];
  for (const id of incertains) {
    const { status, vers } = await visiteur.envoyer(`/memoires/${id}/depot`, { version: '1' });
    const { html } = await visiteur.lire(`/memoires/${id}`);
    const numero = (await lireTraces(terrain.database)).get(id)?.numero ?? 'no number';
    if (status !== 303 || vers !== `/memoires/${id}?depose`)
      fautes.push(`${id}: sent again, ${status} ${vers}`);
    if (!html.includes(numero)) fautes.push(`${id}: the page does not show ${numero}`);
  }
  await produit.stop();
  return { dejaDeposes: [...incertains].filter((id) => avant.get(id)?.numero).length, fautes };
};

/** Taken by the process that died and not done: they wait for the end of their lease. */
const travauxInterrompus = async ({ database }: Terrain): Promise<number> => {
  const rows = (await database
    .from<{ id: number }>('platform_travaux')
    .where('tentatives', '>', 0)
    .select('id')) as unknown[];
  return rows.length;
};
