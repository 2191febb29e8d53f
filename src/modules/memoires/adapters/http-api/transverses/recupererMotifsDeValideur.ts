import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';

export const recupererMotifsDeValideur = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/motifs/refus/Facture/AValider',
    resume: 'Les motifs de refus d’un valideur',
    resumeEn: 'The reasons for a refusal by a validator',
    precisions:
      'Un mémoire n’a pas de valideur : la liste est vide. /cpro/memoires/v1/motifs donne ceux des juridictions.',
    corps: corps({ codeCadreFacturationAValider: texte(60) }),
    reponse: z.object({
      listeMotifRefusFactureAValider: z.array(
        z.object({ idMotif: z.int(), codeMotif: z.string(), libelleMotif: z.string() }),
      ),
    }),
    exemple: { codeCadreFacturationAValider: 'A9_FACTURE_SOUSTRAITANT' },
    handle: () => ({ listeMotifRefusFactureAValider: [] }),
  });
