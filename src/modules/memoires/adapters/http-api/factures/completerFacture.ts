import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, liste, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import { enJourDeParis, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import type { RepondreAuComplement } from '../../../application/RepondreAuComplement.ts';
import { LIMITES_PIECES } from '../../../domain/PieceDeMemoire.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { idRendu } from '../wire/identifiants.ts';
import { exigerChamp } from '../wire/refuser.ts';

/** What a client does not say of a piece. */
const AUTRE = 'AUTRE';

export const completerFacture = (repondre: RepondreAuComplement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/completer',
    resume: 'Répond à une demande de complément sur un mémoire',
    resumeEn: 'Answers a request for more information on a statement',
    precisions:
      'commentaire est la réponse, obligatoire. pieceJointeComplementaireId est rendu par /cpro/transverses/v1/ajouter/fichier.',
    ecrit: true,
    corps: corps({
      idUtilisateurCourant: nombre(),
      identifiantFactureCPP: id(),
      pieceJointeComplementaire: liste(
        z.object({
          pieceJointeComplementaireDesignation: texte(200),
          pieceJointeComplementaireType: texte(60),
          pieceJointeComplementaireId: id(),
        }),
        LIMITES_PIECES.nombre,
      ),
      commentaire: texte(4_000),
    }),
    reponse: z.object({
      identifiantFactureCPP: idRendu(),
      numeroFacture: z.string(),
      dateTraitement: jourRendu(),
    }),
    exemple: {
      identifiantFactureCPP: MEMOIRES_D_EXEMPLE.autreACompleter.id,
      commentaire: 'La date d’achèvement est bien le 3 février 2026.',
    },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const memoireId = exigerChamp(recu.identifiantFactureCPP, 'identifiantFactureCPP');
      const fichiers = (recu.pieceJointeComplementaire ?? []).map((piece, rang) => ({
        rang,
        fichierId: piece.pieceJointeComplementaireId,
        type: piece.pieceJointeComplementaireType ?? AUTRE,
      }));
      const {
        id: identifiantFactureCPP,
        numero,
        numeroBrouillon,
        etatLe,
      } = await repondre.execute({
        acteur,
        memoireId,
        reponse: recu.commentaire ?? '',
        fichiers,
      });
      return {
        identifiantFactureCPP,
        numeroFacture: numero ?? numeroBrouillon,
        dateTraitement: enJourDeParis(etatLe),
      };
    },
  });
