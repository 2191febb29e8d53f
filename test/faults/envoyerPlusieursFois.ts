import type { Visiteur } from '../support/Visiteur.ts';
import { compterDoubles } from './compterDoubles.ts';
import { entrer } from './entrer.ts';
import { depots, envoyerEnsemble, type Reponse } from './envoyerEnsemble.ts';
import { fautesDeDepot, fautesDeSuites } from './fautesDeDepot.ts';
import { lireTraces, type Trace } from './lireTraces.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

const FOIS = 20;
const DIFFERENTS = 50;

/** R13: one draft sent twenty times at once from three sessions, and fifty drafts at once. */
export const envoyerPlusieursFois = async (terrain: Terrain, tours: number): Promise<readonly Resultat[]> => {
  const seuls = await terrain.brouillons(tours);
  const ensembles = await Promise.all(seuls.map(() => terrain.brouillons(DIFFERENTS)));
  const produit = await terrain.demarrer();
  const visiteurs = [
    await entrer(terrain.url, terrain.monde, 'camille'),
    await entrer(terrain.url, terrain.monde, 'camille'),
    await entrer(terrain.url, terrain.monde, 'hugo'),
  ];
  const memes: Envoyes[] = [];
  const differents: Envoyes[] = [];
  for (const id of seuls)
    memes.push(
      await envoyer(
        visiteurs,
        Array.from({ length: FOIS }, () => id),
      ),
    );
  for (const ids of ensembles) differents.push(await envoyer(visiteurs, ids));
  await produit.stop();
  await terrain.finirLesTravaux();

  const traces = await lireTraces(terrain.database);
  return [
    resultat(`R13 un brouillon, ${FOIS} envois ensemble`, memes, traces),
    resultat(`R13 ${DIFFERENTS} brouillons ensemble`, differents, traces),
  ];
};

interface Envoyes {
  readonly ids: readonly number[];
  readonly reponses: readonly Reponse[];
}

const envoyer = async (visiteurs: readonly Visiteur[], ids: readonly number[]): Promise<Envoyes> => ({
  ids,
  reponses: await envoyerEnsemble(depots(visiteurs, ids)),
});

const resultat = (
  epreuve: string,
  tous: readonly Envoyes[],
  traces: ReadonlyMap<number, Trace>,
): Resultat => {
  const ids = [...new Set(tous.flatMap((envoyes) => envoyes.ids))];
  const trouvees = ids.flatMap((id) => traces.get(id) ?? []);
  const entieres = trouvees.filter(
    (trace) => [...fautesDeDepot(trace), ...fautesDeSuites(trace)].length === 0,
  );
  const reponses = tous.flatMap((envoyes) =>
    envoyes.reponses.map((reponse, rang) => ({ reponse, id: envoyes.ids[rang] })),
  );
  const mauvaises = reponses.filter(
    ({ reponse, id }) => reponse.status !== 303 || reponse.vers !== `/memoires/${id}?depose`,
  );
  const numeros = trouvees
    .flatMap(({ numero }) => (numero === null ? [] : [Number(numero)]))
    .sort((a, b) => a - b);
  return {
    epreuve,
    tours: tous.length,
    acquittes: ids.length,
    gardes: entieres.length,
    perdus: ids.length - entieres.length,
    doubles: compterDoubles(trouvees),
    remarque: `${reponses.length} réponses, ${mauvaises.length} mauvaises ; numéros ${numeros[0]} à ${numeros.at(-1)}`,
    fautes: [
      ...trouvees.flatMap((trace) =>
        [...fautesDeDepot(trace), ...fautesDeSuites(trace)].map((faute) => `${trace.id}: ${faute}`),
      ),
      ...mauvaises.map(({ reponse, id }) => `${id}: ${reponse.status} ${reponse.vers}`),
    ],
  };
};
