import { z } from 'zod';
import { lireSiret } from '../../../../../kernel/domain/Siret.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, requis, texte } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterSiret, SiretConsulte } from '../../../application/annuaire/ConsulterSiret.ts';
import { exemples } from '../wire/exemples.ts';
import { texteRendu } from '../wire/schemas.ts';

const estUnSiret = (saisie: string): boolean => lireSiret(saisie) !== undefined;

const Reponse = z.object({
  siret: z.string(),
  siren: z.string(),
  siege: z.enum(['OUI', 'NON']).nullable(),
  raisonSociale: texteRendu(),
  civilite: texteRendu(),
  adresse: texteRendu(),
  localisationSiege: texteRendu(),
  categorieEntreprise: texteRendu(),
  categorieJuridique: texteRendu(),
  numeroInterneClassement: z.string(),
  estActif: z.boolean(),
  nonDiffusibleInsee: z.boolean().nullable(),
  dateCreationEntreprise: texteRendu(),
  dateCreationEtablissement: texteRendu(),
  dateReactivationEtablissement: texteRendu(),
  siretPredecesseurSuccesseur: texteRendu(),
});

export const consulterInformationSiret = (consulter: ConsulterSiret): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/consulter/information/siret',
    resume: 'Consulter ce que l’on sait d’un SIRET',
    resumeEn: 'Read what is known of a SIRET',
    precisions:
      'D’après l’INSEE quand il est relié et répond\u00a0; sinon d’après la fiche de la structure, si elle existe ici.',
    corps: corps({ siretStructure: requis(texte(30)).refine(estUnSiret) }),
    reponse: Reponse,
    exemple: { siretStructure: exemples.structure.identifiant },
    handle: async ({ appel, corps: { siretStructure } }) =>
      siretRendu(await consulter.execute(appel.acteur, siretStructure)),
  });

const siretRendu = (lu: SiretConsulte): z.input<typeof Reponse> => ({
  siret: lu.siret,
  siren: lu.siret.slice(0, 9),
  siege: lu.siege === null ? null : lu.siege ? 'OUI' : 'NON',
  raisonSociale: lu.raisonSociale,
  civilite: null,
  adresse: lu.adresse && enLigne(lu.adresse),
  localisationSiege: null,
  categorieEntreprise: null,
  categorieJuridique: null,
  numeroInterneClassement: lu.siret.slice(9),
  estActif: lu.actif,
  nonDiffusibleInsee: lu.nonDiffusible,
  dateCreationEntreprise: null,
  dateCreationEtablissement: null,
  dateReactivationEtablissement: null,
  siretPredecesseurSuccesseur: lu.successeur,
});

const enLigne = ({ ligne1, ligne2, codePostal, ville }: NonNullable<SiretConsulte['adresse']>): string =>
  [ligne1, ligne2, [codePostal, ville].filter((un) => un !== null).join(' ')]
    .filter((ligne) => ligne !== null && ligne !== '')
    .join(', ');
