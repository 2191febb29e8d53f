import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import type { ListerStructuresActives } from '../../../application/annuaire/ListerStructuresActives.ts';
import type { StructureResumee } from '../../../application/ports/StructureReader.ts';
import { idRendu } from '../wire/schemas.ts';

interface Liste {
  readonly segment: 'fournisseur' | 'destinataire' | 'facturetravaux';
  readonly resume: string;
  readonly resumeEn: string;
  readonly precisions: string;
  readonly espace: 'MEMOIRES' | 'MEMOIRES_RECUS' | null;
}

const LISTES: readonly Liste[] = [
  {
    segment: 'fournisseur',
    resume: 'Récupérer les structures pour lesquelles vous déposez des mémoires',
    resumeEn: 'Get the organisations for which you file statements',
    precisions: 'La vôtre, et celles qui lui ont donné un mandat de facturation en vigueur.',
    espace: 'MEMOIRES',
  },
  {
    segment: 'destinataire',
    resume: 'Récupérer les juridictions pour lesquelles vous recevez des mémoires',
    resumeEn: 'Get the courts for which you receive statements',
    precisions: 'La vôtre, quand l’espace des mémoires reçus y est ouvert.',
    espace: 'MEMOIRES_RECUS',
  },
  {
    segment: 'facturetravaux',
    resume: 'Récupérer les structures de factures de travaux',
    resumeEn: 'Get the organisations of invoices for works',
    precisions: 'Les factures de travaux ne sont pas reçues ici\u00a0: la liste est vide.',
    espace: null,
  },
];

const StructureActive = z.object({
  idStructureCPP: idRendu(),
  identifiant: z.string(),
  designationStructure: z.string(),
});

/** Three services of one shape, for the three sides of an invoice. */
export const recupererStructuresActives = (lister: ListerStructuresActives): readonly ApiRoute[] =>
  LISTES.map(({ segment, espace, ...textes }) =>
    apiRoute({
      ...textes,
      chemin: `/cpro/transverses/v1/recuperer/structures/actives/${segment}`,
      corps: corps({}),
      reponse: z.object({ listeStructures: z.array(StructureActive) }),
      exemple: {},
      handle: async ({ appel }) => ({
        listeStructures: (espace === null ? [] : await lister.execute(appel.acteur, espace)).map(
          structureActive,
        ),
      }),
    }),
  );

const structureActive = ({ id, identifiant, designation }: StructureResumee) => ({
  idStructureCPP: id,
  identifiant,
  designationStructure: designation,
});
