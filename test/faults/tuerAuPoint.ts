import { setTimeout as delay } from 'node:timers/promises';
import type { Visiteur } from '../support/Visiteur.ts';
import { balayer } from './balayer.ts';
import { compterDoubles } from './compterDoubles.ts';
import { entrer } from './entrer.ts';
import { fautesDeDepot, fautesDeSuites } from './fautesDeDepot.ts';
import { PDF } from './fonderMonde.ts';
import { lireTraces, type Trace } from './lireTraces.ts';
import { PIECES } from './ouvrirBrouillons.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

interface Point {
  readonly nom: string;
  readonly point: string;
  /** The act during which the product dies. */
  readonly acte: 'depot' | 'piece';
  /** Whether the database holds the act when the product is dead. */
  readonly garde: boolean;
}

const POINTS: readonly Point[] = [
  {
    nom: 'dépôt, avant COMMIT',
    point: 'avant-commit:memoires.numeros.prochain',
    acte: 'depot',
    garde: false,
  },
  {
    nom: 'dépôt, entre COMMIT et réponse',
    point: 'apres-commit:memoires.numeros.prochain',
    acte: 'depot',
    garde: true,
  },
  { nom: 'pièce, fichier synchronisé, pas renommé', point: 'avant-renommage', acte: 'piece', garde: false },
  {
    nom: 'pièce, entre le fichier et COMMIT',
    point: 'avant-commit:memoires.ajouter.pieces',
    acte: 'piece',
    garde: false,
  },
  {
    nom: 'pièce, entre COMMIT et réponse',
    point: 'apres-commit:memoires.ajouter.pieces',
    acte: 'piece',
    garde: true,
  },
  {
    nom: 'événement, avant COMMIT',
    point: 'avant-commit:platform.evenements.prendre',
    acte: 'depot',
    garde: true,
  },
  {
    nom: 'événement, après COMMIT',
    point: 'apres-commit:platform.evenements.prendre',
    acte: 'depot',
    garde: true,
  },
  { nom: 'accusé, fichier synchronisé, pas renommé', point: 'avant-renommage', acte: 'depot', garde: true },
  {
    nom: 'accusé, entre le fichier et sa mention',
    point: 'avant:memoires.accuses.garder',
    acte: 'depot',
    garde: true,
  },
  {
    nom: 'accusé, mentionné, travail pas clos',
    point: 'apres:memoires.accuses.garder',
    acte: 'depot',
    garde: true,
  },
];

const PATIENCE_MS = 120_000;

/** R2: the product dies at one exact point, then the person sends the same form again. */
export const tuerAuPoint = async (terrain: Terrain): Promise<readonly Resultat[]> => {
  const visiteur = await entrerUneFois(terrain);
  const resultats: Resultat[] = [];
  for (const point of POINTS) resultats.push(await unPoint(terrain, visiteur, point));
  return [...resultats, await balayer(terrain)];
};

const entrerUneFois = async (terrain: Terrain): Promise<Visiteur> => {
  const produit = await terrain.demarrer();
  const visiteur = await entrer(terrain.url, terrain.monde, 'camille');
  await produit.stop();
  return visiteur;
};

const unPoint = async (
  terrain: Terrain,
  visiteur: Visiteur,
  { nom, point, acte, garde }: Point,
): Promise<Resultat> => {
  const [id = 0] = await terrain.brouillons(1);
  const fautes: string[] = [];

  const piege = await terrain.demarrerPiege(point);
  const premiere = await agir(visiteur, acte, id).catch(() => undefined);
  const mort = await Promise.race([piege.fin.then(() => true), delay(PATIENCE_MS, false, { ref: false })]);
  if (!mort) {
    fautes.push(`${nom}: the point was never reached`);
    await piege.tuer();
  }
  const apresLaMort = (await lireTraces(terrain.database)).get(id);
  if (estFait(apresLaMort, acte) !== garde)
    fautes.push(`${nom}: ${garde ? 'not kept' : 'kept'} when the product is dead`);

  const produit = await terrain.demarrer();
  if (acte === 'piece' && garde) {
    const { html } = await visiteur.lire(`/memoires/${id}/saisie/pieces`);
    if (!html.includes(`${id}.pdf`)) fautes.push(`${nom}: the piece is not shown`);
  } else {
    const seconde = await agir(visiteur, acte, id);
    if (seconde !== 303) fautes.push(`${nom}: sent again, ${seconde}`);
  }
  if (acte === 'piece') await agir(visiteur, 'depot', id, apresLaPiece);
  const { html } = await visiteur.lire(`/memoires/${id}`);
  await produit.stop();
  await terrain.finirLesTravaux();

  const trace = (await lireTraces(terrain.database)).get(id);
  const pieces = acte === 'piece' ? PIECES + 1 : PIECES;
  fautes.push(
    ...fautesDeDepot(trace && { ...trace, pieces: trace.pieces - pieces + PIECES }),
    ...(trace ? fautesDeSuites(trace) : []),
  );
  if (!html.includes(trace?.numero ?? 'no number'))
    fautes.push(`${nom}: the page does not show ${trace?.numero}`);

  return {
    epreuve: `R2 ${nom}`,
    tours: 1,
    acquittes: 1,
    gardes: fautes.length === 0 ? 1 : 0,
    perdus: fautes.length === 0 ? 0 : 1,
    doubles: trace ? compterDoubles([trace]) : 0,
    remarque: `${premiere === undefined ? 'sans réponse' : `réponse ${premiere}`}, renvoyé : ${trace?.numero ?? '–'}`,
    fautes,
  };
};

/** The draft is in its version 2 once a piece was joined. */
const apresLaPiece = '2';

const agir = async (visiteur: Visiteur, acte: Point['acte'], id: number, version = '1'): Promise<number> => {
  if (acte === 'depot') return (await visiteur.envoyer(`/memoires/${id}/depot`, { version })).status;
  return visiteur.joindre(`/memoires/${id}/saisie/pieces`, { type: 'AUTRE' }, `${id}.pdf`, PDF);
};

const estFait = (trace: Trace | undefined, acte: Point['acte']): boolean =>
  acte === 'depot' ? trace?.numero !== null : trace?.pieces === PIECES + 1;
