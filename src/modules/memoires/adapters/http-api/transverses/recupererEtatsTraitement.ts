import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { statutsPossibles } from '../factures/actesDesStatuts.ts';
import { exigerChamp } from '../wire/refuser.ts';
import { etatsDesStatuts, statutRendu } from '../wire/statuts.ts';

export const recupererEtatsTraitement = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/etats/traitement',
    resume: 'Les états dans lesquels une juridiction peut mettre un mémoire',
    resumeEn: 'The statuses into which a court may put a statement',
    precisions: 'Selon l’état des mémoires qui portent le statut courant.',
    corps: corps({ statutCourant: texte(50) }),
    reponse: z.object({
      listeStatutsPossiblesPourTraitement: z.array(z.object({ statutPossiblePourTraitement: statutRendu() })),
    }),
    exemple: { statutCourant: 'MISE_A_DISPOSITION' },
    handle: ({ corps: { statutCourant } }) => {
      const etats = etatsDesStatuts([exigerChamp(statutCourant, 'statutCourant')]) ?? [];
      return {
        listeStatutsPossiblesPourTraitement: statutsPossibles(etats).map((statut) => ({
          statutPossiblePourTraitement: statut,
        })),
      };
    },
  });
