import { randomUUID } from 'node:crypto';
import { httpServer } from '../../src/bootstrap/httpServer.ts';
import { MEMOIRE_D_EXEMPLE } from '../../src/modules/memoires/adapters/http-api/wire/exemples.ts';
import { soumettreEntreLesMorts, type Soumission } from '../clients/support/soumettreEntreLesMorts.ts';
import { unPartenaire } from '../modules/raccordements/support/unPartenaire.ts';
import type { Resultat } from './Resultat.ts';
import type { Terrain } from './Terrain.ts';

const CHEMIN = '/cpro/memoires/v1/soumettre';

/** A program sends one `Idempotency-Key` until it is answered, while the product dies in each round: one mémoire, one answer. */
export const tuerPendantSoumettre = async (terrain: Terrain, tours: number): Promise<readonly Resultat[]> => {
  const { entetes } = await terrain.preparer(async (container) =>
    unPartenaire({ app: await httpServer(container, () => true), container }, terrain.monde.structureId),
  );
  const references = Array.from({ length: tours }, () => randomUUID().slice(0, 20));
  const faites = await soumettreEntreLesMorts({
    url: terrain.url,
    entetes,
    chemin: CHEMIN,
    corps: (tour) => ({
      ...MEMOIRE_D_EXEMPLE,
      entete: { codeJuridiction: 'TJ-LYON' },
      reference: references[tour],
    }),
    demarrer: () => terrain.demarrer(),
    tours,
  });

  const parReference = await deposesPar(terrain, references);
  const nombres = references.map((reference) => parReference.get(reference) ?? 0);
  return [
    {
      epreuve: 'API : une clé à travers kill -9',
      tours,
      acquittes: faites.length,
      gardes: nombres.filter((nombre) => nombre > 0).length,
      perdus: nombres.filter((nombre) => nombre === 0).length,
      doubles: nombres.filter((nombre) => nombre > 1).length,
      remarque: `${faites.filter(({ coupees }) => coupees > 0).length} tours où un appel est resté sans réponse`,
      fautes: faites.flatMap(fautesDe),
    },
  ];
};

const fautesDe = ({ tour, reponse, relue, statuts }: Soumission): readonly string[] => [
  ...(reponse === relue ? [] : [`round ${tour}: ${relue} after ${reponse}`]),
  ...statuts.filter((statut) => statut >= 500).map((statut) => `round ${tour}: ${statut}`),
];

const deposesPar = async (
  { database }: Terrain,
  references: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const lus: readonly { readonly reference: string }[] = await database
    .from<{ reference: string; etat: string }>('memoires_memoires')
    .whereIn('reference', [...references])
    .select('reference');
  const nombres = new Map<string, number>();
  for (const { reference } of lus) nombres.set(reference, (nombres.get(reference) ?? 0) + 1);
  return nombres;
};
