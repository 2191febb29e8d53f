import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { RechercherDestinataires } from '../../../application/annuaire/RechercherDestinataires.ts';
import { idRendu } from '../wire/schemas.ts';
import { colonnesDeStructures, trancheDemandee } from '../wire/trancheDemandee.ts';

const DestinataireRendu = z.object({
  idStructureCPP: idRendu(),
  siret: z.string(),
  nomDestinataire: z.string(),
  adresseCodePostal: z.string(),
  adresseVille: z.string(),
});

export const rechercherDestinataires = (rechercher: RechercherDestinataires): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/destinataire',
    resume: 'Rechercher les destinataires des mémoires',
    resumeEn: 'Search the recipients of statements',
    precisions:
      'Les structures publiques actives. Une juridiction est désignée par son code (TJ-LYON), rendu dans siret.',
    corps: corps({
      identifiant: texte(100),
      nomVilleCodePostal: texte(200),
      typeStructure: choix(['PUBLIQUE', 'PRIVEE']),
      parametresRecherche: pagination(colonnesDeStructures),
    }),
    reponse: z.object({
      listeDestinataires: z.array(DestinataireRendu),
      parametresRetour: parametresRetour(),
    }),
    exemple: {
      nomVilleCodePostal: 'Lyon',
      parametresRecherche: { triColonne: 'DesignationStructure', triSens: 'Ascendant' },
    },
    handle: async ({ corps: { identifiant, nomVilleCodePostal, typeStructure, parametresRecherche } }) => {
      const { structures, total } = await rechercher.execute(
        {
          identifiant: identifiant ?? null,
          texte: nomVilleCodePostal ?? '',
          publique: typeStructure !== 'PRIVEE',
        },
        trancheDemandee(parametresRecherche),
      );
      return {
        listeDestinataires: structures.map((lue) => ({
          idStructureCPP: lue.id,
          siret: lue.identifiant,
          nomDestinataire: lue.designation,
          adresseCodePostal: lue.codePostal,
          adresseVille: lue.ville,
        })),
        parametresRetour: retourDe(parametresRecherche, total),
      };
    },
  });
