import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, corps, id, nombre } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from '../../../application/RechercherPourPartenaire.ts';
import { VUES_PRESTATAIRE } from '../../../domain/vues.ts';
import { FACTURE_LISTEE, factureListee, structuresDe } from '../wire/factureListee.ts';
import { idsDe } from '../wire/filtresDeFactures.ts';
import { idRendu } from '../wire/identifiants.ts';
import { COLONNES_DE_FACTURES, pageBornee } from '../wire/pageBornee.ts';

export const rechercherATraiterFournisseur = (
  rechercher: RechercherPourPartenaire,
  structures: StructuresNommees,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/rechercher/atraiter/fournisseur',
    resume: 'Les mémoires qui attendent une action de la structure qui les dépose (déprécié)',
    resumeEn: 'The statements that wait for the organisation that files them to act (deprecated)',
    precisions:
      'Brouillons, mémoires refusés et mémoires à compléter. /cpro/factures/v1/rechercher/fournisseur les donne aussi, par statutCourant.',
    corps: corps({
      idUtilisateurCourant: nombre(),
      idStructure: id(),
      masquerRejetee: booleen(),
      recupererTaille: booleen(),
      rechercheFactureATraiterParFournisseur: pagination(COLONNES_DE_FACTURES),
    }),
    reponse: z.object({
      parametresRetour: parametresRetour(),
      listeFactures: z.array(z.object({ identifiantFactureCPP: idRendu(), ...FACTURE_LISTEE })),
    }),
    exemple: { masquerRejetee: false, rechercheFactureATraiterParFournisseur: { nbResultatsParPage: 50 } },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { rechercheFactureATraiterParFournisseur: page, idStructure, masquerRejetee } = recu;
      const { lignes, total } = await rechercher.execute({
        acteur,
        cote: 'prestataire',
        etats: VUES_PRESTATAIRE['a-traiter'].filter((etat) => !masquerRejetee || etat !== 'REFUSE'),
        filtres: { structureIds: idsDe([idStructure]) },
        page: pageBornee(page),
      });
      const nommees = await structuresDe(lignes, structures);
      return {
        parametresRetour: retourDe(page, total),
        listeFactures: lignes.map((memoire) => ({
          identifiantFactureCPP: memoire.id,
          ...factureListee(memoire, nommees),
        })),
      };
    },
  });
