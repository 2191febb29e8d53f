import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier, id, nombre } from '../../../../../platform/api/wire/champs.ts';
import { enMinute, minuteRendue } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { ProvenancesDeFlux } from '../../../application/ports/ProvenancesDeFlux.ts';
import { idRendu } from '../wire/identifiants.ts';
import { MODES_DE_DEPOT } from '../wire/memoireDeJustice.ts';
import { modeDeDepot } from '../wire/modeDeDepot.ts';
import { pageDHistorique, pageRecue } from '../wire/pagesDHistorique.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';
import { statutDe, statutRendu } from '../wire/statuts.ts';

export const consulterHistorique = (consulter: ConsulterMemoire, provenances: ProvenancesDeFlux): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/consulter/historique',
    resume: 'Ce qui est arrivé à un mémoire, du plus récent au plus ancien',
    resumeEn: 'What happened to a statement, the latest first',
    precisions:
      'Chaque changement est dans les statuts. Les événements complémentaires et les actions des utilisateurs sont vides : un mémoire n’en a pas d’autres.',
    libelle: 'GCU_MSG_01_000',
    corps: corps({
      idUtilisateurCourant: nombre(),
      idFacture: id(),
      idEspace: nombre(),
      nbResultatsMaximum: entier(),
      paramRechercheHistoStatuts: pageRecue('HistoStatut'),
      paramRechercheHistoEvenementsComplementaires: pageRecue('HistoEvenement'),
      paramRechercheHistoActionsUtilisateurs: pageRecue('HistoAction'),
    }),
    reponse: z.object({
      idFacture: idRendu(),
      numeroFacture: z.string(),
      modeDepot: z.enum(MODES_DE_DEPOT),
      statutCourantCode: statutRendu(),
      historiquesDesStatuts: z.object({
        histoStatut: z.array(
          z.object({
            histoStatutId: z.int().positive(),
            histoStatutCode: statutRendu(),
            histoStatutDatePassage: minuteRendue(),
            histoStatutCommentaire: z.string().optional(),
            histoStatutUtilisateurNom: z.string(),
          }),
        ),
        pageCouranteHistoStatut: z.int(),
        pagesHistoStatut: z.int(),
        nbResultatsParPageHistoStatut: z.int(),
        totalHistoStatut: z.int(),
      }),
      historiquesDesEvenementsComplementaires: z.object({
        evenement: z.array(z.never()),
        pageCouranteEvenement: z.int(),
        pagesEvenement: z.int(),
        nbResultatsParPageEvenement: z.int(),
        totalEvenement: z.int(),
      }),
      historiquesDesActionsUtilisateurs: z.object({
        histoAction: z.array(z.never()),
        pageCouranteHistoAction: z.int(),
        pagesHistoAction: z.int(),
        nbResultatsParPageHistoAction: z.int(),
        totalHistoAction: z.int(),
      }),
    }),
    exemple: { idFacture: MEMOIRES_D_EXEMPLE.paye.id },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const memoireId = exigerChamp(recu.idFacture, 'idFacture');
      const { memoire } = await consulter.execute({ acteur, memoireId });
      const statuts = memoire.historique.toReversed().map((entree) => ({
        histoStatutId: entree.rang + 1,
        histoStatutCode: statutDe(entree.etat),
        histoStatutDatePassage: enMinute(entree.le),
        ...(entree.texte !== null && { histoStatutCommentaire: entree.texte }),
        histoStatutUtilisateurNom: entree.acteurNom,
      }));
      const rendus = pageDHistorique(statuts, recu.paramRechercheHistoStatuts);
      return {
        idFacture: memoire.id,
        numeroFacture: memoire.numero ?? memoire.numeroBrouillon,
        modeDepot: modeDeDepot(memoire.historique, await provenances.vientDUnFlux(memoire.id)),
        statutCourantCode: statutDe(memoire.etat),
        historiquesDesStatuts: {
          histoStatut: rendus.lignes,
          pageCouranteHistoStatut: rendus.page,
          pagesHistoStatut: rendus.pages,
          nbResultatsParPageHistoStatut: rendus.parPage,
          totalHistoStatut: statuts.length,
        },
        historiquesDesEvenementsComplementaires: {
          evenement: [],
          pageCouranteEvenement: 1,
          pagesEvenement: 0,
          nbResultatsParPageEvenement: 10,
          totalEvenement: 0,
        },
        historiquesDesActionsUtilisateurs: {
          histoAction: [],
          pageCouranteHistoAction: 1,
          pagesHistoAction: 0,
          nbResultatsParPageHistoAction: 10,
          totalHistoAction: 0,
        },
      };
    },
  });
