import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier, texte } from '../../../../../platform/api/wire/champs.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { RelancerMemoire } from '../../../application/RelancerMemoire.ts';
import { DELAI_SANS_MEDIANE, ESPACEMENT_DES_RELANCES } from '../../../domain/Relance.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { MEMOIRE_RESUME, resumeDe } from '../wire/memoireRendu.ts';

export const relancerMemoire = (relancer: RelancerMemoire, designer: DesignerMemoire): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/relancer',
    resume: 'Demande à la juridiction où en est un mémoire',
    resumeEn: 'Asks the court where a statement stands',
    precisions:
      `Une fois passé le délai habituel de la juridiction (${DELAI_SANS_MEDIANE} jours quand il n’est pas connu), une relance ` +
      `à la fois, ${ESPACEMENT_DES_RELANCES} jours au moins entre deux ; un refus dit à partir de quel jour. L’état ne change ` +
      'pas ; la juridiction répond par traiter (REPONDRE_A_LA_RELANCE), et la réponse se lit dans consulter/historique.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier(), texte: texte(4_000) }),
    reponse: z.object(MEMOIRE_RESUME),
    exemple: {
      numeroMemoire: MEMOIRES_D_EXEMPLE.aRelancer.numero,
      texte: 'Ce mémoire est déposé depuis plus de trois mois : pouvez-vous me dire où il en est ?',
    },
    handle: async ({ appel: { acteur }, corps: { version, texte: mot = '', ...designe } }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      return resumeDe(await relancer.execute({ acteur, memoireId, version, texte: mot }));
    },
  });
