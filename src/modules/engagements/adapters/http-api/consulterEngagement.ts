import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps, requis, texte } from '../../../../platform/api/wire/champs.ts';
import { enJourDeParis, jourRendu } from '../../../../platform/api/wire/dates.ts';
import { enEuros, montantRendu } from '../../../../platform/api/wire/montants.ts';
import type { ConsulterEngagement } from '../../application/ConsulterEngagement.ts';
import { etatsDEngagement } from '../../domain/Engagement.ts';
import { exemples } from './exemples.ts';

const Reponse = z.object({
  idEngagement: z.int().positive(),
  numeroEngagementJuridique: z.string(),
  etatCourantEngagement: z.enum(etatsDEngagement),
  emetteur: z.object({
    identifiantStructureEmettrice: z.string(),
    raisonSocialeStructureEmettrice: z.string(),
    codeServiceExecutant: z.string().nullable(),
    nomServiceExecutant: z.string().nullable(),
  }),
  recepteur: z.object({
    idStructureReceptrice: z.int().positive(),
    typeIdentifiantStructureReceptrice: z.string(),
    identifiantStructureReceptrice: z.string(),
    designationStructureReceptrice: z.string(),
    /** On one line. */
    adresseStructureReceptriceDetail: z.string().nullable(),
    codeServiceExecutant: z.string().nullable(),
    nomServiceExecutant: z.string().nullable(),
  }),
  demandePaiement: z.array(
    z.object({
      idDemandePaiement: z.int().positive(),
      numeroDemandePaiement: z.string(),
      typeDemandePaiement: z.literal('MEMOIRE_JUSTICE'),
      sousType: z.literal('FACTURE'),
      etatCourantDemandePaiement: z.string(),
      dateFournisseur: jourRendu(),
      montantTtcDemandePaiement: montantRendu(),
    }),
  ),
  lignePoste: z.array(
    z.object({
      numeroDePoste: z.int().positive(),
      libellePoste: z.string().nullable(),
      montantTtcPoste: montantRendu(),
      statutPoste: z.enum(etatsDEngagement),
    }),
  ),
});

export const consulterEngagement = (consulter: ConsulterEngagement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/engagementsJuridiques/v1/consulterDetail',
    resume: 'Consulter un engagement juridique, ses postes et les mémoires qui le nomment',
    resumeEn: 'Read a commitment, its items and the statements that name it',
    precisions:
      'demandePaiement ne porte que les mémoires déposés ici. L’adresse du récepteur est rendue sur une ligne.',
    corps: corps({ numeroEngagementJuridique: requis(texte(50)) }),
    reponse: Reponse,
    exemple: { numeroEngagementJuridique: exemples.engagement },
    handle: async ({ appel: { acteur }, corps: { numeroEngagementJuridique } }) => {
      const { engagement, recepteur, adresse, memoires } = await consulter.execute(
        acteur,
        numeroEngagementJuridique,
      );
      const { emetteur } = engagement;
      return {
        idEngagement: engagement.id,
        numeroEngagementJuridique: engagement.numero,
        etatCourantEngagement: engagement.etat,
        emetteur: {
          identifiantStructureEmettrice: emetteur.identifiant,
          raisonSocialeStructureEmettrice: emetteur.designation,
          codeServiceExecutant: emetteur.serviceCode,
          nomServiceExecutant: emetteur.serviceNom,
        },
        recepteur: {
          idStructureReceptrice: recepteur.id,
          typeIdentifiantStructureReceptrice: recepteur.typeIdentifiant,
          identifiantStructureReceptrice: recepteur.identifiant,
          designationStructureReceptrice: recepteur.designation,
          adresseStructureReceptriceDetail: adresse.length === 0 ? null : adresse.join(', '),
          codeServiceExecutant: engagement.serviceCode,
          nomServiceExecutant: engagement.serviceNom,
        },
        demandePaiement: memoires.map((memoire) => ({
          idDemandePaiement: memoire.memoireId,
          numeroDemandePaiement: memoire.numero,
          typeDemandePaiement: 'MEMOIRE_JUSTICE' as const,
          sousType: 'FACTURE' as const,
          etatCourantDemandePaiement: memoire.etat.codeApi,
          dateFournisseur: enJourDeParis(memoire.deposeLe),
          montantTtcDemandePaiement: enEuros(memoire.montantTtc),
        })),
        lignePoste: engagement.postes.map(({ numero, libelle, montantTtc, statut }) => ({
          numeroDePoste: numero,
          libellePoste: libelle,
          montantTtcPoste: enEuros(montantTtc),
          statutPoste: statut,
        })),
      };
    },
  });
