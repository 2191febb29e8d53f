import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { FORMAT } from '../../../../../platform/api/CodesDeRefus.ts';
import { corps, id, texte } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterFiche } from '../../../application/annuaire/ConsulterFiche.ts';
import { exemples } from '../wire/exemples.ts';
import { FicheRendue, ficheRendue } from '../wire/ficheRendue.ts';

export const consulterStructure = (consulter: ConsulterFiche): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/consulter',
    resume: 'Consulter une structure',
    resumeEn: 'Read an organisation',
    precisions:
      'Votre structure est rendue en entier\u00a0; d’une structure publique, ce que montre le site à tous. idStructure est lu à défaut de idStructureCPP.',
    corps: corps({ idStructureCPP: id(), idStructure: id(), codeLangue: texte(10) }),
    reponse: FicheRendue,
    exemple: { idStructureCPP: exemples.structure.id, codeLangue: 'fr' },
    handle: async ({ appel, corps: { idStructureCPP, idStructure } }) => {
      const structureId = idStructureCPP ?? idStructure;
      if (structureId === undefined) throw sansId();
      return ficheRendue(await consulter.execute(appel.acteur, structureId), appel.motDePasseExpireLe);
    },
  });

const sansId = (): ErreurFonctionnelle =>
  new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - valeur incorrecte : idStructureCPP`);
