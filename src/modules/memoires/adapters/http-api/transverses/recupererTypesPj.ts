import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { idRendu } from '../wire/identifiants.ts';

const OBJET = 'MEMOIRE';

export const recupererTypesPj = (referentiel: Referentiel): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/typespj',
    resume: 'Les types de pièces d’un mémoire',
    resumeEn: 'The kinds of documents of a statement',
    precisions: 'Les pièces des mémoires seulement : la liste est vide pour les autres objets.',
    corps: corps({ codeLangue: texte(10), typeObjet: texte(50) }),
    reponse: z.object({
      listeTypePieceJointe: z.array(
        z.object({
          idTypePieceJointe: idRendu(),
          codeTypePieceJointe: z.string(),
          libelleTypePieceJointe: z.string(),
          typeObjet: z.string(),
        }),
      ),
    }),
    exemple: { codeLangue: 'fr', typeObjet: OBJET },
    handle: ({ corps: { typeObjet = OBJET } }) => ({
      listeTypePieceJointe: (typeObjet === OBJET ? referentiel.typesPieces() : []).map(
        ({ code, libelle }, rang) => ({
          idTypePieceJointe: rang + 1,
          codeTypePieceJointe: code,
          libelleTypePieceJointe: libelle.fr,
          typeObjet: OBJET,
        }),
      ),
    }),
  });
