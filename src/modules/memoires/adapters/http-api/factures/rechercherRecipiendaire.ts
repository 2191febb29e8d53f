import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { booleen, corps, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from '../../../application/RechercherPourPartenaire.ts';
import { FACTURE_LISTEE, factureListee, structuresDe } from '../wire/factureListee.ts';
import { FILTRES_DE_FACTURES, idsDe, lireFiltres } from '../wire/filtresDeFactures.ts';
import { idRendu } from '../wire/identifiants.ts';
import { TYPE_MEMOIRE } from '../wire/memoireDeJustice.ts';
import { COLONNES_DE_FACTURES, pageBornee } from '../wire/pageBornee.ts';

/** A client that knows of no mémoire asks for each of the types that it knows, in turn: one of them finds all that is received. */
const TYPES_REPONDUS: readonly string[] = [TYPE_MEMOIRE, 'FACTURE'];

const AUCUN_RESULTAT = "TRA_MSG_00.015 - La recherche n'a retourné aucun résultat";

export const rechercherRecipiendaire = (
  rechercher: RechercherPourPartenaire,
  structures: StructuresNommees,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/rechercher/recipiendaire',
    resume: 'Les mémoires qu’une juridiction reçoit, parmi ses demandes de paiement',
    resumeEn: 'The statements that a court receives, among its requests for payment',
    precisions:
      'Une recherche sans résultat est répondue par HTTP 200 et le codeRetour 20000. Tout ce qui est reçu est un mémoire : typeDemandePaiement FACTURE (ou MEMOIRE_JUSTICE) les rend tous, un autre type n’en rend aucun.',
    corps: corps({
      ...FILTRES_DE_FACTURES,
      typeDemandePaiement: texte(50),
      idDestinataire: id(),
      idServiceExecutant: id(),
      listeTypeFacture: liste(texte(50)),
      listeFournisseurs: liste(z.object({ idFournisseur: id() })),
      factureTelechargeeParDestinataire: booleen(),
      paramRecherche: pagination(COLONNES_DE_FACTURES),
    }),
    reponse: z.object({
      listeFactures: z.array(z.object({ idFacture: idRendu(), ...FACTURE_LISTEE })),
      pageCourante: z.int(),
      pages: z.int(),
      nbResultatsParPage: z.int(),
      total: z.int(),
    }),
    exemple: { paramRecherche: { nbResultatsParPage: 1000, pageResultatDemandee: 1 } },
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const { paramRecherche: page, idDestinataire } = recu;
      const { etats, filtres } = lireFiltres(recu);
      const { lignes, total } = await rechercher.execute({
        acteur,
        cote: 'juridiction',
        etats: TYPES_REPONDUS.includes(recu.typeDemandePaiement ?? TYPE_MEMOIRE) ? etats : [],
        filtres: {
          ...filtres,
          juridictionIds: idsDe([idDestinataire]),
          structureIds: idsDe(recu.listeFournisseurs?.map(({ idFournisseur }) => idFournisseur)),
        },
        page: pageBornee(page),
      });
      if (lignes.length === 0) throw new ErreurFonctionnelle(20_000, AUCUN_RESULTAT, 200);
      const nommees = await structuresDe(lignes, structures);
      return {
        listeFactures: lignes.map((memoire) => ({
          idFacture: memoire.id,
          ...factureListee(memoire, nommees),
        })),
        ...retourDe(page, total),
      };
    },
  });
