import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../platform/api/wire/dates.ts';
import type { ConsulterFlux } from '../../application/ConsulterFlux.ts';
import type { RedigerCompteRendu } from '../../application/RedigerCompteRendu.ts';
import { ETATS_DE_FLUX } from '../../domain/etatsDeFlux.ts';
import { CODE_INTERFACE, nomDuFluxRecu } from '../../domain/numeroDeFlux.ts';
import { DEMANDE_DE_CR, FLUX_D_EXEMPLE } from './champsDuCompteRendu.ts';
import { lireLeFlux } from './lireLeFlux.ts';

export const consulterCr = (consulter: ConsulterFlux, rediger: RedigerCompteRendu): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/consulterCR',
    resume: 'Le compte rendu d’un flux, en PDF',
    resumeEn: 'The report of a batch, as a PDF',
    precisions: 'fichierCR est le PDF en base64, à tout moment du traitement.',
    corps: corps(DEMANDE_DE_CR),
    reponse: z.object({
      numeroFluxDepot: z.string(),
      codeAppliPartenaire: z.string(),
      designationPartenaire: z.string(),
      codeInterfaceFlux: z.string(),
      nomFichierFlux: z.string(),
      dateDepotFlux: instantRendu(),
      dateHeureEtatCourantFlux: instantRendu(),
      etatCourantFlux: z.enum(ETATS_DE_FLUX),
      fichierCR: z.base64(),
    }),
    exemple: { numeroFluxDepot: FLUX_D_EXEMPLE },
    handle: async ({ appel: { acteur }, corps: { numeroFluxDepot } }) => {
      const compteRendu = await lireLeFlux(consulter, acteur, numeroFluxDepot);
      const { flux } = compteRendu;
      const pdf = await rediger.execute(compteRendu, 'fr');
      return {
        numeroFluxDepot: flux.numero,
        codeAppliPartenaire: flux.deposant.canal,
        designationPartenaire: flux.deposant.nom,
        codeInterfaceFlux: CODE_INTERFACE,
        nomFichierFlux: nomDuFluxRecu(flux.numero),
        dateDepotFlux: enInstant(flux.deposeLe),
        dateHeureEtatCourantFlux: enInstant(flux.etatLe),
        etatCourantFlux: flux.etat,
        fichierCR: Buffer.from(pdf).toString('base64'),
      };
    },
  });
