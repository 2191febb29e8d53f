import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import type { DeposerFichier } from '../../../application/DeposerFichier.ts';
import { BASE64_MAX } from '../wire/contenuRecu.ts';
import { deBase64 } from '../wire/deBase64.ts';
import { idRendu } from '../wire/identifiants.ts';
import { PDF_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp, refuserChamp } from '../wire/refuser.ts';

export const ajouterFichier = (deposer: DeposerFichier): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/ajouter/fichier',
    resume: 'Transmet un fichier, qu’un mémoire ou un complément joindra',
    resumeEn: 'Sends a file, which a statement or an answer will attach',
    precisions:
      'PDF, JPEG, PNG ou TIFF, d’après son contenu ; 10 Mo au plus (20003). Le corps, base64 compris, pèse 12 Mo au plus (HTTP 413) : un fichier de plus de 9 Mo ne passe pas par ici. Un fichier qu’aucun mémoire ne joint est oublié après sept jours.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({
      idUtilisateurCourant: nombre(),
      pieceJointeNom: texte(200),
      pieceJointeExtension: texte(20),
      pieceJointeTypeMime: texte(200),
      pieceJointeFichier: texte(BASE64_MAX),
    }),
    reponse: z.object({ pieceJointeId: idRendu() }),
    exemple: {
      pieceJointeNom: 'attestation.pdf',
      pieceJointeExtension: 'PDF',
      pieceJointeTypeMime: 'application/pdf',
      pieceJointeFichier: PDF_D_EXEMPLE,
    },
    preparer: ({
      appel: { acteur },
      corps: { pieceJointeNom, pieceJointeExtension, pieceJointeFichier },
    }) => {
      const saisi = exigerChamp(pieceJointeNom, 'pieceJointeNom');
      const contenu = deBase64(exigerChamp(pieceJointeFichier, 'pieceJointeFichier'));
      if (contenu === null) throw refuserChamp('pieceJointeFichier', 'base64 illisible');
      return deposer.execute({ acteur, nom: nomComplet(saisi, pieceJointeExtension), contenu });
    },
    handle: ({ prepare: { id: pieceJointeId } }) => ({ pieceJointeId }),
  });

/** Clients give the extension apart, within the name, or both. */
const nomComplet = (nom: string, extension: string | undefined): string =>
  extension === undefined || nom.includes('.') ? nom : `${nom}.${extension.replace(/^\./, '').toLowerCase()}`;
