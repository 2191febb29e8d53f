import { h, type VNode } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ConsulterStructure, StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { ListerUtilisateurs } from '../../../application/ListerUtilisateurs.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { presentStructure, type StructurePresentee } from '../fiche/presentStructure.ts';
import { presentUtilisateur } from './presentUtilisateur.ts';
import { StructurePage } from './StructurePage.tsx';

const UTILISATEURS_MONTRES = 10;

/** What the routes about one structure show in common. */
export class PagesDeStructure {
  constructor(
    private readonly consulter: ConsulterStructure,
    private readonly utilisateurs: ListerUtilisateurs,
    readonly categories: CategoriesPrestataires,
  ) {}

  structure(acteur: Acteur, structureId: number): Promise<StructureConsultee> {
    return this.consulter.pourGestionnaire(acteur, structureId);
  }

  async presentee(acteur: Acteur, structureId: number, langue: Langue): Promise<StructurePresentee> {
    return presentStructure(await this.structure(acteur, structureId), this.categories, langue);
  }

  /** The page of the structure, with what could not be done when something was refused. */
  async complete(
    acteur: Acteur,
    structureId: number,
    langue: Langue,
    erreurs: FormErrors = [],
  ): Promise<VNode> {
    const structure = await this.structure(acteur, structureId);
    const { utilisateurs } = await this.utilisateurs.execute(acteur, structureId, null, UTILISATEURS_MONTRES);
    return h(StructurePage, {
      structure: presentStructure(structure, this.categories, langue),
      utilisateurs: utilisateurs.map((un) => presentUtilisateur(un, structure.espaces, langue)),
      erreurs,
    }) as VNode;
  }
}
