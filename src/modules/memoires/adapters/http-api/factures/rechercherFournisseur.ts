import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, corps, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from '../../../application/RechercherPourPartenaire.ts';
import { FACTURE_LISTEE, factureListee, structuresDe } from '../wire/factureListee.ts';
import { FILTRES_DE_FACTURES, idsDe, idsRecus, lireFiltres } from '../wire/filtresDeFactures.ts';
import { idRendu } from '../wire/identifiants.ts';
import { COLONNES_DE_FACTURES, pageBornee } from '../wire/pageBornee.ts';

export const rechercherFournisseur = (
  rechercher: RechercherPourPartenaire,
  structures: StructuresNommees,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/rechercher/fournisseur',
    resume: 'Les mémoires que la structure dépose, parmi ses demandes de paiement',
    resumeEn: 'The statements that the organisation files, among its requests for payment',
    precisions:
      'dateFacture est la date du dépôt, montantTTC le montant demandé et montantAPayer le montant retenu, une fois la décision rendue. ' +
      'Au-delà de 100 000 résultats, /cpro/memoires/v1/rechercher avance par curseur.',
    corps: corps({
      ...FILTRES_DE_FACTURES,
      listeDestinataire: liste(z.object({ idDestinataire: id(), raisonSocialeStuctDmd: texte(200) })),
      numeroFluxDepot: texte(50),
      idFournisseur: id(),
      idServiceFournisseur: id(),
      idStructureValideur: id(),
      idUtilisateurCreateur: idsRecus(),
      rejetTraite: booleen(),
      rechercheFactureParFournisseur: pagination(COLONNES_DE_FACTURES),
    }),
    reponse: z.object({
      parametresRetour: parametresRetour(),
      listeFactures: z.array(
        z.object({
          identifiantFactureCPP: idRendu(),
          ...FACTURE_LISTEE,
          numeroFluxDepot: z.string().optional(),
          rejetTraite: z.boolean(),
        }),
      ),
    }),
    exemple: { rechercheFactureParFournisseur: { nbResultatsParPage: 50, triColonne: 'DateDepot' } },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { rechercheFactureParFournisseur: page, idFournisseur, idServiceFournisseur } = recu;
      const { etats, filtres } = lireFiltres(recu);
      const ailleurs = recu.idStructureValideur !== undefined;
      const { lignes, total } = await rechercher.execute({
        acteur,
        cote: 'prestataire',
        etats: ailleurs ? [] : etats,
        filtres: {
          ...filtres,
          structureIds: idsDe([idFournisseur]),
          serviceId: idServiceFournisseur,
          juridictionIds: idsDe(recu.listeDestinataire?.map(({ idDestinataire }) => idDestinataire)),
          createurIds: idsDe(recu.idUtilisateurCreateur),
          rejetTraite: recu.rejetTraite,
          numeroFlux: recu.numeroFluxDepot,
        },
        page: pageBornee(page),
      });
      const nommees = await structuresDe(lignes, structures);
      return {
        parametresRetour: retourDe(page, total),
        listeFactures: lignes.map((memoire) => ({
          identifiantFactureCPP: memoire.id,
          ...factureListee(memoire, nommees),
          ...(memoire.numeroFlux !== null && { numeroFluxDepot: memoire.numeroFlux }),
          rejetTraite: memoire.rejetTraite,
        })),
      };
    },
  });
