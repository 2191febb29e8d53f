import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { corps, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRendu } from '../../../../../platform/api/wire/dates.ts';
import { montantRendu } from '../../../../../platform/api/wire/montants.ts';
import { BASE64_MAX } from '../wire/contenuRecu.ts';
import { PDF_D_EXEMPLE } from '../wire/exemples.ts';
import { idRendu } from '../wire/identifiants.ts';

const REGLE = 20_004;

const SANS_LECTURE =
  'GDP_MSG_11.001 - un mémoire (cadre A3_MEMOIRE_JUSTICE) ne se lit pas dans un PDF : déposez-le par deposer/flux ou par soumettre';

export const deposerPdf = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/deposer/pdf',
    resume: 'Dépose une facture en PDF : jamais un mémoire',
    resumeEn: 'Files an invoice as a PDF: never a statement',
    precisions:
      'Un mémoire ne se lit pas dans un PDF : la réponse est toujours le refus 20004 GDP_MSG_11.001, et rien n’est gardé. ' +
      'Un mémoire se dépose par /cpro/factures/v1/soumettre, /cpro/factures/v1/deposer/flux ou /cpro/memoires/v1/soumettre.',
    sansEnveloppe: true,
    corps: corps({
      idUtilisateurCourant: nombre(),
      fichierFacture: texte(BASE64_MAX),
      nomFichier: texte(200),
      formatDepot: texte(40),
    }),
    reponse: z.object({
      numeroFacture: z.string(),
      dateFacture: jourRendu(),
      codeDestinataire: z.string(),
      codeFournisseur: z.string(),
      montantHtTotal: montantRendu(),
      montantTVA: montantRendu(),
      montantAPayer: montantRendu(),
      pieceJointeId: idRendu(),
    }),
    exemple: { fichierFacture: PDF_D_EXEMPLE, nomFichier: 'memoire.pdf', formatDepot: 'PDF_NON_SIGNE' },
    handle: () => {
      throw new ErreurFonctionnelle(REGLE, SANS_LECTURE);
    },
  });
