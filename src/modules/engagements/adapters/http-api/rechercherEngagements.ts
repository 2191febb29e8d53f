import { z } from 'zod';
import { debutDe } from '../../../../kernel/domain/Jour.ts';
import { apiRoute, type ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu, jourRecu } from '../../../../platform/api/wire/dates.ts';
import { enEuros, montantRecu, montantRendu } from '../../../../platform/api/wire/montants.ts';
import {
  pagination,
  parametresRetour,
  retourDe,
  type PageDemandee,
} from '../../../../platform/api/wire/pagination.ts';
import type { NommerRecepteurs } from '../../application/NommerRecepteurs.ts';
import type { TrancheDEngagements, TriDEngagements } from '../../application/ports/EngagementReader.ts';
import type { StructureReceptrice } from '../../application/ports/StructuresReceptrices.ts';
import type { EngagementsTrouves, RechercherEngagements } from '../../application/RechercherEngagements.ts';
import { etatsDEngagement, typesDEngagement, type Engagement } from '../../domain/Engagement.ts';
import { exemples } from './exemples.ts';

const COLONNES = [
  'DateCreationEJ',
  'DateNotificationEJ',
  'NumeroEngagementJuridique',
  'MontantTotalTtc',
] as const;

const TRIS: Readonly<Record<string, TriDEngagements>> = {
  NumeroEngagementJuridique: 'numero',
  MontantTotalTtc: 'montant',
};

const EngagementListe = z.object({
  idEngagementJuridique: z.int().positive(),
  libelleTypeEngagementJuridique: z.enum(typesDEngagement),
  numeroEngagementJuridique: z.string(),
  structureReceptrice: z.string().nullable(),
  identifiantStructureReceptrice: z.string().nullable(),
  libelleStructureReceptrice: z.string().nullable(),
  codeServiceExecutant: z.string().nullable(),
  libelleServiceExecutant: z.string().nullable(),
  dateNotificationEJ: instantRendu(),
  libelleEtatCourantEJ: z.enum(etatsDEngagement),
  montantTotalTtc: montantRendu(),
  deviseEngagement: z.string(),
  taillePJ: z.int().nonnegative(),
});

export const rechercherEngagements = (
  rechercher: RechercherEngagements,
  nommer: NommerRecepteurs,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/engagementsJuridiques/v1/rechercher',
    resume: 'Rechercher des engagements juridiques',
    resumeEn: 'Search commitments',
    precisions:
      'Ceux de votre structure et de ses mandants. structureReceptriceEngagementJuridique est un identifiant interne ou un SIRET ; ' +
      'les zéros de tête du numéro peuvent manquer. Un engagement n’a pas de pièce jointe : taillePJ est 0.',
    corps: corps({
      codeEngagementJuridique: texte(50),
      numeroEngagementJuridique: texte(50),
      numeroMarcheEngagementJuridique: texte(50),
      structureReceptriceEngagementJuridique: texte(80),
      etatCourantEngagementJuridique: texte(50),
      periodeDateNotificationEJDu: jourRecu(),
      periodeDateNotificationEJAu: jourRecu(),
      montantTTCMin: montantRecu(),
      montantTTCMax: montantRecu(),
      parametresRecherche: pagination(COLONNES),
    }),
    reponse: z.object({
      listeEngagementJuridique: z.array(EngagementListe),
      parametresRetour: parametresRetour(),
    }),
    exemple: {
      numeroEngagementJuridique: exemples.engagement,
      etatCourantEngagementJuridique: 'COMMANDE',
      parametresRecherche: { nbResultatsParPage: 10, pageResultatDemandee: 1, triColonne: 'DateCreationEJ' },
    },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { parametresRecherche: page, codeEngagementJuridique: code } = recu;
      const numero = recu.numeroEngagementJuridique ?? code;
      const etatDemande = recu.etatCourantEngagementJuridique;
      const etat = etatsDEngagement.find((un) => un === etatDemande);
      const trouves = await rechercher.tranche(
        acteur,
        {
          numero,
          numeroMarche: recu.numeroMarcheEngagementJuridique,
          receptrice: recu.structureReceptriceEngagementJuridique,
          etat,
          notifieDu: recu.periodeDateNotificationEJDu,
          notifieAu: recu.periodeDateNotificationEJAu,
          montantMin: recu.montantTTCMin,
          montantMax: recu.montantTTCMax,
        },
        trancheDe(page),
      );
      const gardes = etatDemande !== undefined && etat === undefined ? AUCUN : trouves;
      const nommees = await nommer.execute(gardes.engagements);
      return {
        listeEngagementJuridique: gardes.engagements.map((engagement) =>
          engagementListe(engagement, nommees.get(engagement.structureId)),
        ),
        parametresRetour: retourDe(page, gardes.total),
      };
    },
  });

/** Of an état that no engagement has. */
const AUCUN: EngagementsTrouves = { engagements: [], total: 0 };

const trancheDe = ({ page, parPage, colonne, sens }: PageDemandee): TrancheDEngagements => ({
  depuis: (page - 1) * parPage,
  limite: parPage,
  tri: TRIS[colonne] ?? 'notification',
  sens,
});

const engagementListe = (
  engagement: Engagement,
  receptrice: StructureReceptrice | undefined,
): z.input<typeof EngagementListe> => ({
  idEngagementJuridique: engagement.id,
  libelleTypeEngagementJuridique: engagement.type,
  numeroEngagementJuridique: engagement.numero,
  structureReceptrice: receptrice?.designation ?? null,
  identifiantStructureReceptrice: receptrice?.identifiant ?? null,
  libelleStructureReceptrice: receptrice?.designation ?? null,
  codeServiceExecutant: engagement.serviceCode,
  libelleServiceExecutant: engagement.serviceNom,
  dateNotificationEJ: enInstant(debutDe(engagement.notifieLe)),
  libelleEtatCourantEJ: engagement.etat,
  montantTotalTtc: enEuros(engagement.montantTtc),
  deviseEngagement: engagement.devise,
  taillePJ: 0,
});
