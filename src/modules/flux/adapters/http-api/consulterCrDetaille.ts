import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../platform/api/wire/dates.ts';
import type { CompteRendu, ConsulterFlux } from '../../application/ConsulterFlux.ts';
import type { ErreurDeFlux, ErreurTechnique } from '../../domain/ErreurDeFlux.ts';
import { ETATS_DE_FLUX } from '../../domain/etatsDeFlux.ts';
import { CODE_INTERFACE, nomDuFluxRecu } from '../../domain/numeroDeFlux.ts';
import { phraseDErreur } from '../phrases/phraseDErreur.ts';
import { DEMANDE_DE_CR, FLUX_D_EXEMPLE } from './champsDuCompteRendu.ts';
import { lireLeFlux } from './lireLeFlux.ts';

export const consulterCrDetaille = (consulter: ConsulterFlux): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/consulterCRDetaille',
    resume: 'Le compte rendu d’un flux, erreur par erreur',
    resumeEn: 'The report of a batch, error by error',
    precisions:
      'listeErreurDP : une entrée par demande de paiement refusée, ses erreurs séparées par « | », jamais coupées, chacune avec sa balise, sa ligne, ' +
      'sa position et son remède. listeErreurTechnique : ce qui n’a pas pu être lu. listeMemoires, en plus : les mémoires déposés.',
    corps: corps(DEMANDE_DE_CR),
    reponse: z.object({
      codeInterfaceDepotFlux: z.string(),
      nomFichier: z.string(),
      dateDepotFlux: instantRendu(),
      dateHeureEtatCourantFlux: instantRendu(),
      etatCourantDepotFlux: z.enum(ETATS_DE_FLUX),
      listeErreurDP: z.array(
        z.object({
          numeroDP: z.string(),
          identifiantFournisseur: z.string(),
          identifiantDestinataire: z.string(),
          libelleErreurDP: z.string(),
        }),
      ),
      listeErreurTechnique: z.array(
        z.object({ natureErreur: z.string(), codeErreur: z.string(), libelleErreur: z.string() }),
      ),
      listeMemoires: z.array(
        z.object({
          numeroDP: z.string(),
          identifiantFactureCPP: z.int().positive().max(Number.MAX_SAFE_INTEGER),
          numeroFacture: z.string(),
        }),
      ),
    }),
    exemple: { numeroFluxDepot: FLUX_D_EXEMPLE },
    handle: async ({ appel: { acteur }, corps: { numeroFluxDepot } }) =>
      detail(await lireLeFlux(consulter, acteur, numeroFluxDepot)),
  });

const NATURE = 'IRRECEVABILITE';

const detail = ({ flux, demandes }: CompteRendu) => ({
  codeInterfaceDepotFlux: CODE_INTERFACE,
  nomFichier: nomDuFluxRecu(flux.numero),
  dateDepotFlux: enInstant(flux.deposeLe),
  dateHeureEtatCourantFlux: enInstant(flux.etatLe),
  etatCourantDepotFlux: flux.etat,
  listeErreurDP: demandes
    .filter(({ memoire }) => memoire === null)
    .map(({ numero, fournisseur, destinataire, erreurs }) => ({
      numeroDP: numero ?? '',
      identifiantFournisseur: fournisseur ?? '',
      identifiantDestinataire: destinataire ?? '',
      libelleErreurDP: erreurs.map(libelleDe).join('|'),
    })),
  listeErreurTechnique: flux.erreurs.map((erreur) => ({
    natureErreur: NATURE,
    codeErreur: codeDe(erreur),
    libelleErreur: `${NATURE}: ${erreur.fichier} : ${libelleDe(erreur)}`,
  })),
  listeMemoires: demandes.flatMap(({ numero, memoire }) =>
    memoire === null
      ? []
      : [{ numeroDP: numero ?? '', identifiantFactureCPP: memoire.id, numeroFacture: memoire.numero }],
  ),
});

/** "XML_ILLISIBLE" */
const codeDe = ({ code }: ErreurTechnique): string => code.replaceAll('-', '_').toUpperCase();

const libelleDe = (erreur: ErreurDeFlux): string => {
  const { faute, remede, lieu } = phraseDErreur(erreur, 'fr');
  return `${faute} ${remede}${lieu === '' ? '' : ` (${lieu})`}`;
};
