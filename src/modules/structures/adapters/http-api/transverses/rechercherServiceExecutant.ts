import { z } from 'zod';
import { texteDeRecherche } from '../../../../../kernel/domain/texteDeRecherche.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, corps, id, requis, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { ConsulterFiche } from '../../../application/annuaire/ConsulterFiche.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { exemples } from '../wire/exemples.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { idRendu } from '../wire/schemas.ts';

const CLES = {
  CodeServiceExecutant: ({ code }: Service) => code,
  NomServiceExecutant: ({ nom }: Service) => nom,
};

export const rechercherServiceExecutant = (consulter: ConsulterFiche): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/serviceexecutant',
    resume: 'Rechercher les services exécutants d’une structure (déprécié)',
    resumeEn: 'Search the executing departments of an organisation (deprecated)',
    precisions: '/cpro/structures/v1/rechercher/services donne les mêmes.',
    corps: corps({
      idDestinataireCPP: requis(id()),
      codeServiceExecutant: texte(100),
      nomServiceExecutant: texte(250),
      actif: booleen(),
      parametresRecherche: pagination(['CodeServiceExecutant', 'NomServiceExecutant']),
    }),
    reponse: z.object({
      listeServices: z.array(
        z.object({
          idServicesCPP: idRendu(),
          codeServiceExecutant: z.string(),
          nomServiceExecutant: z.string(),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { idDestinataireCPP: exemples.structure.id },
    handle: async ({ appel, corps: { idDestinataireCPP, parametresRecherche: page, ...criteres } }) => {
      const { services } = (await consulter.execute(appel.acteur, idDestinataireCPP)).structure;
      const trouves = services.filter((service) => repond(service, criteres));
      const { lignes, parametresRetour: retour } = pageTriee(trouves, page, CLES);
      return {
        listeServices: lignes.map(({ id: idServicesCPP, code, nom }) => ({
          idServicesCPP,
          codeServiceExecutant: code,
          nomServiceExecutant: nom,
        })),
        parametresRetour: retour,
      };
    },
  });

interface Criteres {
  readonly codeServiceExecutant?: string | undefined;
  readonly nomServiceExecutant?: string | undefined;
  readonly actif?: boolean | undefined;
}

const repond = (
  { code, nom, actif }: Service,
  { codeServiceExecutant, nomServiceExecutant, actif: voulu }: Criteres,
): boolean =>
  (codeServiceExecutant === undefined || code === codeServiceExecutant) &&
  (voulu === undefined || actif === voulu) &&
  (nomServiceExecutant === undefined ||
    texteDeRecherche(nom).includes(texteDeRecherche(nomServiceExecutant)));
