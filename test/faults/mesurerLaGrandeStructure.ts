import type { Visiteur } from '../support/Visiteur.ts';
import { entrer } from './entrer.ts';
import { peuplerStructure, type StructurePeuplee } from './peuplerStructure.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

const GRANDE = 5_000;
const PETITE = 5;

/** A page shows fifty rows of either: it may not take longer than this because of all the others. */
const RAPPORT_ADMIS = 2;

interface Vue extends StructurePeuplee {
  readonly personnes: number;
  readonly gestionnaire: Visiteur;
}

interface Page {
  readonly chemin: (vue: Vue) => string;
  /** How many rows a structure of so many people fills: a page that showed none would be quick. */
  readonly rangees?: (personnes: number) => number;
}

const PAR_PAGE = 50;
const auPlusUnePage = (rangees: number): number => Math.min(PAR_PAGE, rangees);

const PAGES: Readonly<Record<string, Page>> = {
  utilisateurs: {
    chemin: ({ structureId }) => `/gestionnaire/structures/${structureId}/utilisateurs`,
    rangees: auPlusUnePage,
  },
  'recherche d’une personne': {
    chemin: ({ structureId }) => `/gestionnaire/structures/${structureId}/utilisateurs?q=durand`,
    rangees: (personnes) => auPlusUnePage(personnes - 1),
  },
  'droits d’une personne': {
    chemin: ({ structureId, unRattachementId }) =>
      `/gestionnaire/structures/${structureId}/utilisateurs/${unRattachementId}`,
  },
  demandes: {
    chemin: () => '/gestionnaire/demandes',
    rangees: (personnes) => auPlusUnePage(Math.ceil(personnes / 10)),
  },
  historique: { chemin: () => '/gestionnaire/historique', rangees: auPlusUnePage },
  export: { chemin: () => '/gestionnaire/export' },
};

const FICHIER = '/gestionnaire/export/fichier?structure=&format=csv';

/** The pages of a gestionnaire of 5,000 people beside those of one of 5: medians over tries taken in turn. */
export const mesurerLaGrandeStructure = async (
  terrain: Terrain,
  essais: number,
): Promise<readonly Resultat[]> => {
  const { gens } = terrain.monde;
  const [grande, petite] = await terrain.preparer(async (container) => [
    await peuplerStructure(container, {
      ...{ siret: '73282932000082', nom: 'Institut des expertises' },
      ...{ principalId: gens.martine.id, personnes: GRANDE },
    }),
    await peuplerStructure(container, {
      ...{ siret: '73282932000090', nom: 'Cabinet Horizon' },
      ...{ principalId: gens.denis.id, personnes: PETITE },
    }),
  ]);
  await terrain.finirLesTravaux();
  await terrain.demarrer();
  const vues: readonly Vue[] = [
    { ...grande, personnes: GRANDE, gestionnaire: await entrer(terrain.url, terrain.monde, 'martine') },
    { ...petite, personnes: PETITE, gestionnaire: await entrer(terrain.url, terrain.monde, 'denis') },
  ];

  const resultats: Resultat[] = [];
  for (const [nom, page] of Object.entries(PAGES)) {
    const durees = vues.map((): number[] => []);
    for (let essai = 0; essai < essais; essai++) {
      await terrain.database.from('platform_limites').delete();
      for (const [rang, vue] of vues.entries()) durees[rang]?.push(await dureeDe(vue, page));
    }
    resultats.push(bilanDe(nom, essais, durees.map(mediane)));
  }
  resultats.push(await fichierDe(terrain, vues));
  return resultats;
};

const dureeDe = async (vue: Vue, { chemin, rangees }: Page): Promise<number> => {
  const debut = performance.now();
  const { status, html } = await vue.gestionnaire.lire(chemin(vue));
  const duree = performance.now() - debut;
  const lues = html.slice(html.indexOf('<tbody')).split('<tr').length - 1;
  if (status !== 200 || lues < (rangees?.(vue.personnes) ?? 0))
    throw new Error(`${chemin(vue)} answers ${status} with ${lues} rows`);
  return duree;
};

const mediane = (durees: readonly number[]): number =>
  [...durees].sort((a, b) => a - b)[Math.floor(durees.length / 2)] ?? 0;

const bilanDe = (nom: string, tours: number, [grande = 0, petite = 0]: readonly number[]): Resultat => {
  const rapport = grande / petite;
  const remarque = `${grande.toFixed(1)} ms pour ${GRANDE}, ${petite.toFixed(1)} ms pour ${PETITE} : rapport ${rapport.toFixed(2)}`;
  return ligne(nom, tours, remarque, rapport > RAPPORT_ADMIS ? [remarque] : []);
};

/** The file says everybody, so it grows with them: what must hold is that nobody is missing. */
const fichierDe = async (terrain: Terrain, vues: readonly Vue[]): Promise<Resultat> => {
  const dits: string[] = [];
  const fautes: string[] = [];
  for (const { gestionnaire, personnes } of vues) {
    await terrain.database.from('platform_limites').delete();
    const debut = performance.now();
    const { status, html } = await gestionnaire.lire(FICHIER);
    const duree = performance.now() - debut;
    const lus = new Set(html.match(/[^;,"\s]+@[a-z.]+example/g)).size;
    dits.push(`${personnes} : ${duree.toFixed(0)} ms`);
    if (status !== 200 || lus < personnes)
      fautes.push(`${FICHIER} answers ${status} with ${lus} people of ${personnes}`);
  }
  return ligne('fichier de l’export', 1, dits.join(', '), fautes);
};

const ligne = (nom: string, tours: number, remarque: string, fautes: readonly string[]): Resultat => ({
  epreuve: `ampleur : ${nom}`,
  tours,
  acquittes: tours * 2,
  gardes: tours * 2,
  perdus: 0,
  doubles: 0,
  remarque,
  fautes,
});
