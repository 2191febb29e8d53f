import { z } from 'zod';
import { apiRoute } from '../../../../src/platform/api/ApiRoute.ts';
import { corps, id, objet, texte } from '../../../../src/platform/api/wire/champs.ts';
import { jourRecu } from '../../../../src/platform/api/wire/dates.ts';
import { montantRecu, montantRendu } from '../../../../src/platform/api/wire/montants.ts';
import { pagination, parametresRetour, retourDe } from '../../../../src/platform/api/wire/pagination.ts';

/** Says what it was asked. */
export const unServiceDEssai = apiRoute({
  chemin: '/cpro/essais/v1/rechercher',
  resume: 'Rechercher un essai',
  corps: corps({
    idEssai: id(),
    criteres: objet({ libelle: texte(10), depuis: jourRecu(), montantMin: montantRecu() }),
    parametres: pagination(['DateDepot']),
  }),
  reponse: z.object({
    listeEssais: z.array(
      z.object({ idEssai: z.int(), libelle: z.string().nullable(), montant: montantRendu() }),
    ),
    parametresRetour: parametresRetour(),
  }),
  exemple: { criteres: { libelle: 'audience' } },
  handle: ({ corps: { idEssai, criteres, parametres } }) => ({
    listeEssais: [{ idEssai: idEssai ?? 1, libelle: criteres?.libelle ?? null, montant: 12.5 }],
    parametresRetour: retourDe(parametres, 1),
  }),
});
