import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import type { Guichet } from '../../../../../platform/api/Guichet.ts';
import { corps, id, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import {
  enInstant,
  enJourDeParis,
  instantRendu,
  jourRecu,
  jourRendu,
} from '../../../../../platform/api/wire/dates.ts';
import { montantRendu } from '../../../../../platform/api/wire/montants.ts';
import type { MemoireDePartenaire } from '../../../application/ports/MemoiresPourPartenaires.ts';
import type { StructureNommee, StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from '../../../application/RechercherPourPartenaire.ts';
import { montantsDe, structuresDe } from '../wire/factureListee.ts';
import { FILTRES_DE_FACTURES, idsDe, lireFiltres } from '../wire/filtresDeFactures.ts';
import { idRendu } from '../wire/identifiants.ts';
import { CADRE_MEMOIRE, TYPE_MEMOIRE } from '../wire/memoireDeJustice.ts';
import { statutDe, statutRendu } from '../wire/statuts.ts';

/** The wire pages this list by nothing: what is not there is to be looked for by narrower criteria. */
const TOUTES = { depuis: 0, limite: 10_000, tri: 'depot', sens: 'desc' } as const;

const demandeRendue = () =>
  z.object({
    idDemandePaiement: idRendu(),
    numeroDemandePaiement: z.string(),
    typeDemandePaiement: z.literal(TYPE_MEMOIRE),
    typeFacture: z.literal('FACTURE'),
    cadreFacturation: z.literal(CADRE_MEMOIRE),
    etatCourant: statutRendu(),
    dateHeureEtatCourant: instantRendu(),
    dateFournisseur: jourRendu().optional(),
    dateDepot: jourRendu().optional(),
    montantHT: montantRendu(),
    montantTTC: montantRendu(),
    montantAPayer: montantRendu(),
    idStructureFournisseur: idRendu(),
    identifiantStructureFournisseur: z.string(),
    idServiceFournisseur: idRendu().optional(),
    idStructureDestinataire: idRendu().optional(),
    identifiantStructureDestinataire: z.string().optional(),
    codeJuridiction: z.string().optional(),
    raisonSocialeJuridiction: z.string().optional(),
    raisonSocialeTGI: z.string().optional(),
    dpOuDpArchive: z.literal('DEMANDE_PAIEMENT'),
    commentaireEtatCourant: z.string().optional(),
    numeroBonCommande: z.string().optional(),
    nombreResultatTotal: z.string(),
  });

export const rechercherDemandePaiement = (
  rechercher: RechercherPourPartenaire,
  structures: StructuresNommees,
  guichet: Guichet,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/rechercher/demandePaiement',
    resume: 'Les mémoires, déposés ou reçus, avec leur juridiction',
    resumeEn: 'The statements, filed or received, with their court',
    precisions:
      'roleUtilisateur FOURNISSEUR (par défaut) ou DESTINATAIRE. 10 000 demandes au plus, les dernières déposées d’abord ; total les compte toutes.',
    corps: corps({
      ...FILTRES_DE_FACTURES,
      roleUtilisateur: texte(30),
      typeDemandePaiement: texte(50),
      numeroFactureMemoire: texte(50),
      periodeDateFournisseurDu: jourRecu(),
      periodeDateFournisseurAu: jourRecu(),
      structureFournisseur: objet({
        idStructureFournisseur: id(),
        typeIdentifiantStructureFournisseur: texte(30),
        identifiantStructureFournisseur: texte(100),
      }),
      structureDestinataire: objet({ idStructureDestinataire: id() }),
      dpOuDpArchive: texte(30),
    }),
    reponse: z.object({ listeDemandePaiement: z.array(demandeRendue()), total: z.int() }),
    exemple: { roleUtilisateur: 'FOURNISSEUR', typeDemandePaiement: TYPE_MEMOIRE },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { roleUtilisateur = 'FOURNISSEUR', typeDemandePaiement = TYPE_MEMOIRE, dpOuDpArchive } = recu;
      const { etats, filtres } = lireFiltres({
        ...recu,
        numeroFacture: recu.numeroFactureMemoire ?? recu.numeroFacture,
        periodeDateFactureDu: recu.periodeDateFournisseurDu ?? recu.periodeDateFactureDu,
        periodeDateFactureAu: recu.periodeDateFournisseurAu ?? recu.periodeDateFactureAu,
      });
      const cote = COTES.get(roleUtilisateur);
      const ailleurs =
        cote === undefined || typeDemandePaiement !== TYPE_MEMOIRE || dpOuDpArchive === 'DP_ARCHIVE';
      return guichet.pendant(async () => {
        const { lignes, total } = await rechercher.execute({
          acteur,
          cote: cote ?? 'prestataire',
          etats: ailleurs ? [] : etats,
          filtres: {
            ...filtres,
            identifiant: recu.structureFournisseur?.identifiantStructureFournisseur,
            structureIds: idsDe([recu.structureFournisseur?.idStructureFournisseur]),
            juridictionIds: idsDe([recu.structureDestinataire?.idStructureDestinataire]),
          },
          page: TOUTES,
        });
        const nommees = await structuresDe(lignes, structures);
        return { listeDemandePaiement: lignes.map((memoire) => demandeDe(memoire, nommees, total)), total };
      });
    },
  });

const COTES: ReadonlyMap<string, 'prestataire' | 'juridiction'> = new Map([
  ['FOURNISSEUR', 'prestataire'],
  ['DESTINATAIRE', 'juridiction'],
]);

const demandeDe = (
  memoire: MemoireDePartenaire,
  structures: ReadonlyMap<number, StructureNommee>,
  total: number,
): z.input<ReturnType<typeof demandeRendue>> => {
  const { juridictionId, destinataire, deposeLe, serviceId, commentaire } = memoire;
  const code = juridictionId === null ? undefined : structures.get(juridictionId)?.identifiant;
  return {
    idDemandePaiement: memoire.id,
    numeroDemandePaiement: memoire.numero,
    typeDemandePaiement: TYPE_MEMOIRE,
    typeFacture: 'FACTURE',
    cadreFacturation: CADRE_MEMOIRE,
    etatCourant: statutDe(memoire.etat),
    dateHeureEtatCourant: enInstant(memoire.etatLe),
    ...(deposeLe && { dateFournisseur: enJourDeParis(deposeLe), dateDepot: enJourDeParis(deposeLe) }),
    ...montantsDe(memoire),
    idStructureFournisseur: memoire.structureId,
    identifiantStructureFournisseur: memoire.identifiant,
    ...(serviceId !== null && { idServiceFournisseur: serviceId }),
    ...(juridictionId !== null && { idStructureDestinataire: juridictionId }),
    ...(code !== undefined && { identifiantStructureDestinataire: code, codeJuridiction: code }),
    ...(destinataire !== null && { raisonSocialeJuridiction: destinataire, raisonSocialeTGI: destinataire }),
    dpOuDpArchive: 'DEMANDE_PAIEMENT',
    ...(commentaire !== null && { commentaireEtatCourant: commentaire }),
    ...(memoire.numeroEngagement !== null && { numeroBonCommande: memoire.numeroEngagement }),
    nombreResultatTotal: String(total),
  };
};
