import { battre, ditLEtat, DUELS, faireEntrer, repondComme, type Duel, type Gens } from './duels.ts';
import { fautesDHistorique } from './fautesDeDepot.ts';
import { lireTraces } from './lireTraces.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

/** R14: two people on one mémoire, as many times as there are rounds, for each kind of duel. */
export const seDisputer = async (terrain: Terrain, tours: number): Promise<readonly Resultat[]> => {
  const brouillons = await Promise.all(DUELS.map(() => terrain.brouillons(tours)));
  const produit = await terrain.demarrer();
  try {
    const gens = await faireEntrer(terrain.url, terrain.monde);
    const resultats: Resultat[] = [];
    for (const [rang, duel] of DUELS.entries()) {
      resultats.push(await plusieursDuels(terrain, gens, duel, brouillons[rang] ?? []));
    }
    return resultats;
  } finally {
    await produit.stop();
  }
};

const plusieursDuels = async (
  terrain: Terrain,
  gens: Gens,
  duel: Duel,
  ids: readonly number[],
): Promise<Resultat> => {
  const fautes: string[] = [];
  const gagnes = new Map<string, number>();
  let justes = 0;
  for (const [tour, id] of ids.entries()) {
    const avant = duel.avant(gens, id).length;
    const reponses = await battre(duel, gens, id, tour % 2 === 1);
    const trace = (await lireTraces(terrain.database)).get(id);
    const actes = (trace?.historique.length ?? 0) - 1 - avant;
    const mauvais = [
      ...(trace ? fautesDHistorique(trace) : ['no mémoire']),
      ...(actes === 1 ? [] : [`${actes} acts in the time line`]),
      ...(trace && duel.issues.includes(trace.etat) ? [] : [`ends in ${trace?.etat}`]),
      ...reponses.flatMap(({ status, html }) =>
        status === 409 && trace && !ditLEtat(html, trace) ? ['the loser is not told the état'] : [],
      ),
      ...(repondComme(duel, reponses) ? [] : [`answers ${reponses.map(({ status }) => status).join(', ')}`]),
    ];
    fautes.push(...mauvais.map((faute) => `${duel.nom}, ${id}: ${faute}`));
    if (mauvais.length === 0) justes += 1;
    if (trace) gagnes.set(trace.etat, (gagnes.get(trace.etat) ?? 0) + 1);
  }
  return {
    epreuve: `R14 ${duel.nom}`,
    tours: ids.length,
    acquittes: ids.length,
    gardes: justes,
    perdus: ids.length - justes,
    doubles: 0,
    remarque: [...gagnes].map(([etat, combien]) => `${etat} ${combien}`).join(', '),
    fautes,
  };
};
