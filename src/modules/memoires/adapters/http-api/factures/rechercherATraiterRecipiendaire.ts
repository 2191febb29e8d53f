import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, corps, id, nombre } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from '../../../application/RechercherPourPartenaire.ts';
import { etatsRecus } from '../../../domain/vues.ts';
import { FACTURE_LISTEE, factureListee, structuresDe } from '../wire/factureListee.ts';
import { idsDe } from '../wire/filtresDeFactures.ts';
import { idRendu } from '../wire/identifiants.ts';
import { COLONNES_DE_FACTURES, pageBornee } from '../wire/pageBornee.ts';

export const rechercherATraiterRecipiendaire = (
  rechercher: RechercherPourPartenaire,
  structures: StructuresNommees,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/rechercher/atraiter/recipiendaire',
    resume: 'Les mémoires reçus qui attendent une action de la juridiction (déprécié)',
    resumeEn: 'The statements received that wait for the court to act (deprecated)',
    precisions:
      'Ceux de l’espace des mémoires reçus. /cpro/factures/v1/rechercher/recipiendaire les donne aussi, par statutCourant.',
    corps: corps({
      idUtilisateurCourant: nombre(),
      idStructure: id(),
      recupererTaille: booleen(),
      parametreRechercheFactureATraiterParRecipiendaire: pagination(COLONNES_DE_FACTURES),
    }),
    reponse: z.object({
      listeFactures: z.array(z.object({ idFacture: idRendu(), ...FACTURE_LISTEE })),
      parametresRetour: parametresRetour(),
    }),
    exemple: { parametreRechercheFactureATraiterParRecipiendaire: { nbResultatsParPage: 50 } },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { parametreRechercheFactureATraiterParRecipiendaire: page, idStructure } = recu;
      const { lignes, total } = await rechercher.execute({
        acteur,
        cote: 'juridiction',
        etats: etatsRecus('MEMOIRES_RECUS', 'a-traiter'),
        filtres: { juridictionIds: idsDe([idStructure]) },
        page: pageBornee(page),
      });
      const nommees = await structuresDe(lignes, structures);
      return {
        listeFactures: lignes.map((memoire) => ({
          idFacture: memoire.id,
          ...factureListee(memoire, nommees),
        })),
        parametresRetour: retourDe(page, total),
      };
    },
  });
