import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { fichierRendu } from '../../../../../platform/api/FichierEnFlux.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { booleen, corps, id, liste, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp, refuserChamp } from '../wire/refuser.ts';
import type { Telechargement } from '../wire/Telechargement.ts';

const OBJET = 'DEMANDE_PAIEMENT';

/** Known to the wire, and without any piece here. Source of the code: dossier of the wire, §7. */
const SANS_PIECE: ReadonlySet<string> = new Set([
  'ENGAGEMENT_JURIDIQUE',
  'SOLLICITATION',
  'STRUCTURE_PIECEJOINTE',
  'STRUCTURE_MANDAT',
  'STRUCTURE_COORDONNEE_BANCAIRE',
  'UTILISATEUR',
]);

const INEXISTANTE = 20_000;

export const telechargerPieceJointe = (telechargement: Telechargement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/telecharger/pieceJointe',
    resume: 'Les pièces de mémoires',
    resumeEn: 'The documents of statements',
    precisions:
      'objetPieceJointe DEMANDE_PAIEMENT : comme /cpro/factures/v1/telecharger/groupe. Pour les autres objets (ENGAGEMENT_JURIDIQUE, SOLLICITATION …), ' +
      'rien n’est à télécharger ici : la réponse est le refus 20000 GDP_MSG_11.008.',
    sansEnveloppe: true,
    corps: corps({
      objetPieceJointe: texte(60),
      demandePaiement: objet({
        format: texte(20),
        avecPiecesJointesComplementaires: booleen(),
        listeFacture: liste(z.object({ idFacture: id() })),
      }),
    }),
    reponse: z.object({ pieceJointe: fichierRendu() }),
    exemple: {
      objetPieceJointe: OBJET,
      demandePaiement: {
        format: 'PDF',
        avecPiecesJointesComplementaires: 'OUI',
        listeFacture: [{ idFacture: MEMOIRES_D_EXEMPLE.paye.id }],
      },
    },
    handle: async ({ appel: { acteur }, corps: { objetPieceJointe, demandePaiement } }) => {
      const objetDemande = exigerChamp(objetPieceJointe, 'objetPieceJointe');
      if (SANS_PIECE.has(objetDemande)) throw sansPiece(objetDemande);
      if (objetDemande !== OBJET) throw refuserChamp('objetPieceJointe', `${OBJET} seulement`);
      const pieceJointe = await telechargement.de(acteur, exigerChamp(demandePaiement, 'demandePaiement'));
      return { pieceJointe };
    },
  });

const sansPiece = (objetDemande: string): ErreurFonctionnelle =>
  new ErreurFonctionnelle(
    INEXISTANTE,
    `GDP_MSG_11.008 - aucune pièce jointe à télécharger : ${objetDemande}`,
  );
