import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps, id, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { ListerRattachementsDuCompte } from '../../../application/annuaire/ListerRattachementsDuCompte.ts';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { EspaceRendu, espaceRendu } from '../wire/espaceRendu.ts';
import { exemples } from '../wire/exemples.ts';
import { pageTriee } from '../wire/pageTriee.ts';

const COLONNES = [
  'CodeEspace',
  'idEspaceFo',
  'LibelleEspace',
  'CodeService',
  'LibelleService',
  'IdService',
  'etatCourant',
  'TypeHabilitation',
] as const;

type Ligne = z.input<typeof EspaceRendu>;

const CLES = {
  CodeEspace: ({ codeEspace }: Ligne) => codeEspace,
  idEspaceFo: ({ idEspaceFo }: Ligne) => idEspaceFo,
  LibelleEspace: ({ libelleEspace }: Ligne) => libelleEspace,
  TypeHabilitation: ({ typeHabilitation }: Ligne) => typeHabilitation,
};

export const rechercherEspaces = (lister: ListerRattachementsDuCompte): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/rechercher/espaces',
    resume: 'Rechercher les espaces ouverts à votre compte dans une structure',
    resumeEn: 'Search the areas of an organisation that are open to your account',
    precisions:
      'Un espace est ouvert à toute la structure\u00a0: idService est sans effet, et n’est pas rendu.',
    corps: corps({
      idService: id(),
      structure: objet({
        idStructure: id(),
        identifiantStructure: texte(100),
        typeIdentifiantStructure: choix(typesIdentifiant),
      }),
      parametresRechercherEspaces: pagination(COLONNES),
    }),
    reponse: z.object({ listeEspace: z.array(EspaceRendu), parametresRetour: parametresRetour() }),
    exemple: { structure: { idStructure: exemples.structure.id } },
    handle: async ({ appel, corps: { structure = {}, parametresRechercherEspaces: page } }) => {
      const { habilitation } = await lister.deStructure(appel.acteur, {
        structureId: structure.idStructure ?? null,
        identifiant: structure.identifiantStructure ?? null,
        type: structure.typeIdentifiantStructure ?? null,
        utilisateurId: null,
        courriel: null,
      });
      const espaces = codesEspaces.flatMap((code) => {
        const niveau = habilitation.espaces[code];
        return niveau === undefined ? [] : [espaceRendu(code, niveau)];
      });
      const { lignes, parametresRetour: retour } = pageTriee(espaces, page, CLES);
      return { listeEspace: lignes, parametresRetour: retour };
    },
  });
