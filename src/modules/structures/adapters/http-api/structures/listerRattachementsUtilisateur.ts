import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps, id, texte } from '../../../../../platform/api/wire/champs.ts';
import { instantRendu } from '../../../../../platform/api/wire/dates.ts';
import { pagination, parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { ListerRattachementsDuCompte } from '../../../application/annuaire/ListerRattachementsDuCompte.ts';
import { statutsRattachement } from '../../../domain/rattachement/DonneesRattachement.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { exemples } from '../wire/exemples.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { idRendu, texteRendu } from '../wire/schemas.ts';

const CLES = {
  CodeService: ({ code }: Service) => code,
  NomService: ({ nom }: Service) => nom,
};

const Reponse = z.object({
  idStructure: idRendu(),
  identifiantStructure: z.string(),
  designationStructure: z.string(),
  premierService: z.boolean(),
  listeServices: z.array(
    z.object({
      idRattachement: idRendu().nullable(),
      idService: idRendu(),
      codeService: z.string(),
      nomService: z.string(),
      commentaire: texteRendu(),
      dateDebut: instantRendu().nullable(),
      dateFin: instantRendu().nullable(),
      statutRattachement: z.enum(statutsRattachement),
    }),
  ),
  parametresRetour: parametresRetour(),
});

export const listerRattachementsUtilisateur = (lister: ListerRattachementsDuCompte): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/lister/rattachementsutilisateur',
    resume: 'Lister les services d’une structure auxquels votre compte est rattaché',
    resumeEn: 'List the departments of an organisation to which your account is attached',
    precisions:
      'Un compte technique agit pour toute sa structure\u00a0: tous les services qui y sont ouverts sont rendus. Ceux d’une autre personne ne le sont pas.',
    corps: corps({
      idStructure: id(),
      identifiantStructure: texte(100),
      typeIdentifiantStructure: choix(typesIdentifiant),
      idUtilisateur: id(),
      adresseEmailConnexionUtilisateur: texte(254),
      parametresListerRattachementsStructureUtilisateur: pagination([
        'CodeService',
        'NomService',
        'StatutRattachement',
      ]),
    }),
    reponse: Reponse,
    exemple: { idStructure: exemples.structure.id },
    handle: async ({ appel, corps: demande }) => {
      const { structure, services } = await lister.deStructure(appel.acteur, {
        structureId: demande.idStructure ?? null,
        identifiant: demande.identifiantStructure ?? null,
        type: demande.typeIdentifiantStructure ?? null,
        utilisateurId: demande.idUtilisateur ?? null,
        courriel: demande.adresseEmailConnexionUtilisateur ?? null,
      });
      const { lignes, parametresRetour: retour } = pageTriee(
        services.filter(({ actif }) => actif),
        demande.parametresListerRattachementsStructureUtilisateur,
        CLES,
      );
      return {
        idStructure: structure.id,
        identifiantStructure: structure.identifiant,
        designationStructure: structure.designation,
        premierService: false,
        listeServices: lignes.map(({ id: idService, code, nom }) => ({
          idRattachement: null,
          idService,
          codeService: code,
          nomService: nom,
          commentaire: null,
          dateDebut: null,
          dateFin: null,
          statutRattachement: 'VALIDEE' as const,
        })),
        parametresRetour: retour,
      };
    },
  });
