import { KnexMemoiresEnMasse } from '../../src/modules/memoires/adapters/persistence/KnexMemoiresEnMasse.ts';
import type { DonneesMemoire } from '../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { Database } from '../../src/platform/knex/Database.ts';
import { unDebours, uneLigne, unePiece, unMemoire } from '../modules/memoires/support/unMemoire.ts';
import type { Monde } from './fonderMonde.ts';

export const LIGNES = 3;
export const PIECES = 3;

/** Drafts that lack nothing for their deposit, in the version 1. */
export const ouvrirBrouillons = async (
  database: Database,
  monde: Monde,
  combien: number,
): Promise<readonly number[]> => {
  const brouillons = Array.from({ length: combien }, () => unBrouillon(monde));
  await new KnexMemoiresEnMasse(database).ecrire(brouillons);
  return brouillons.map(({ id }) => id);
};

const unBrouillon = ({
  structureId,
  juridictionId,
  compteBancaireId,
  piece,
  gens,
}: Monde): DonneesMemoire => {
  const { donnees } = unMemoire().complet(juridictionId);
  return {
    ...donnees,
    structureId,
    createurId: gens.camille.id,
    entete: { ...donnees.entete, compteBancaireId },
    lignes: Array.from({ length: LIGNES }, (_, rang) => uneLigne({ rang })),
    debours: [unDebours()],
    pieces: ['ACTE_DESIGNATION', 'ATTESTATION_MISSION', 'JUSTIFICATIF_DEBOURS'].map((type) =>
      unePiece(type, piece),
    ),
  };
};
