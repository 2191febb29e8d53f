import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { RepondreAuComplement } from '../../../application/RepondreAuComplement.ts';
import { LIMITES_PIECES } from '../../../domain/PieceDeMemoire.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { MEMOIRE_RESUME, resumeDe } from '../wire/memoireRendu.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const completerMemoire = (repondre: RepondreAuComplement, designer: DesignerMemoire): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/completer',
    resume: 'Répond à une demande de complément',
    resumeEn: 'Answers a request for more information',
    precisions: 'Avec les fichiers transmis par /cpro/transverses/v1/ajouter/fichier, le cas échéant.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({
      ...DESIGNATION,
      version: entier(),
      reponse: texte(4_000),
      pieces: liste(z.object({ idFichier: id(), type: texte() }), LIMITES_PIECES.nombre),
    }),
    reponse: z.object(MEMOIRE_RESUME),
    exemple: {
      numeroMemoire: MEMOIRES_D_EXEMPLE.aCompleter.numero,
      reponse: 'La date d’achèvement est bien le 3 février 2026.',
    },
    handle: async ({ appel: { acteur }, corps: { version, reponse = '', pieces = [], ...designe } }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      const fichiers = pieces.map(({ idFichier, type = '' }, rang) => ({ rang, fichierId: idFichier, type }));
      return resumeDe(await repondre.execute({ acteur, memoireId, version, reponse, fichiers }));
    },
  });
