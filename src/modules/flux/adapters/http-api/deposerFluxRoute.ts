import { Readable } from 'node:stream';
import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { FORMAT } from '../../../../platform/api/CodesDeRefus.ts';
import { ErreurFonctionnelle } from '../../../../platform/api/ErreurFonctionnelle.ts';
import { booleen, corps, nombre, requis, texte } from '../../../../platform/api/wire/champs.ts';
import { enJourDeParis, jourRendu } from '../../../../platform/api/wire/dates.ts';
import type { DeposerFlux } from '../../application/DeposerFlux.ts';
import { SYNTAXE_DES_MEMOIRES } from '../../domain/syntaxes.ts';
import { exempleE3 } from '../exemple/exempleE3.ts';

/** In bytes. The largest file is 13.4 MB of base64: one that is a little larger is told so (20001), any other one is a 413. */
const TAILLE_DU_CORPS = 16 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const deposerFluxRoute = (deposer: DeposerFlux): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/deposer/flux',
    resume:
      'Dépose un flux de mémoires : un fichier UBL du cadre A3, ou une archive ZIP ou tar.gz de plusieurs',
    resumeEn:
      'Files a batch of statements: one UBL file of the A3 kind, or a ZIP or tar.gz archive of several',
    precisions:
      'Le flux est traité ensuite : consulterCRDetaille dit ce qu’il devient. Seule la syntaxe IN_DP_E3_UBL_INVOICE est traitée ; les autres sont reçues, ' +
      'puis rejetées par le compte rendu. Le même fichier de la même structure n’est traité qu’une fois : la réponse est alors le numéro du premier dépôt, ' +
      'avec dejaDepose. Un fichier rejeté peut être déposé de nouveau. syntaxeFlux n’est pas répétée pour E3, que certains clients ne savent pas lire. ' +
      'Le fichier pèse 10 Mo au plus, soit 10 485 760 octets avant le base64 (au-delà : 20001) ; le corps, base64 compris, 16 Mo (au-delà : HTTP 413).',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    tailleDuCorps: TAILLE_DU_CORPS,
    corps: corps({
      idUtilisateurCourant: nombre(),
      fichierFlux: requis(texte(TAILLE_DU_CORPS)),
      nomFichier: requis(texte(300)),
      syntaxeFlux: requis(texte(60)),
      avecSignature: booleen(),
    }),
    reponse: z.object({
      numeroFluxDepot: z.string(),
      dateDepot: jourRendu(),
      syntaxeFlux: z.string().optional(),
      dejaDepose: z.boolean(),
    }),
    exemple: {
      fichierFlux: Buffer.from(serre(exempleE3())).toString('base64'),
      nomFichier: 'memoire.xml',
      syntaxeFlux: SYNTAXE_DES_MEMOIRES,
      avecSignature: false,
    },
    handle: async ({ appel: { acteur }, corps: { fichierFlux, nomFichier, syntaxeFlux: syntaxe } }) => {
      const { flux, dejaDepose } = await deposer.execute({
        acteur,
        canal: 'API',
        syntaxe,
        nomFichier,
        contenu: deBase64(fichierFlux),
      });
      return {
        numeroFluxDepot: flux.numero,
        dateDepot: enJourDeParis(flux.deposeLe),
        ...(flux.syntaxe !== SYNTAXE_DES_MEMOIRES && { syntaxeFlux: flux.syntaxe }),
        dejaDepose,
      };
    },
  });

/** Without what is there for the eye only: pages show the whole of it. */
const serre = (xml: string): string => xml.replace(/<!--[^]*?-->/g, '').replace(/>\s+</g, '><');

/** @throws ErreurFonctionnelle when it is not base64; line breaks are let through */
const deBase64 = (recu: string): Readable => {
  const base64 = recu.replace(/\s/g, '');
  if (base64.length % 4 !== 0 || !BASE64.test(base64))
    throw new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - fichierFlux : base64 illisible`);
  return Readable.from(Buffer.from(base64, 'base64'), { objectMode: false });
};
