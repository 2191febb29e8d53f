import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  DonneesRattachement,
  StatutRattachement,
} from '../../domain/rattachement/DonneesRattachement.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { Structure } from '../../domain/structure/Structure.ts';
import { exigerGestionnaire, structuresGerees } from '../politique.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type { RattachementsAExporter } from '../ports/RattachementsAExporter.ts';
import type { RepereParRole } from '../ports/RattachementReader.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface HabilitationExportee {
  readonly structure: { readonly designation: string; readonly identifiant: string };
  /** Undefined when the account is gone. */
  readonly personne: PersonneConnue | undefined;
  readonly rattachement: DonneesRattachement;
  /** "COMPTA - Comptabilité", in the order of the rattachement. */
  readonly services: readonly string[];
}

const STATUTS: readonly StatutRattachement[] = ['VALIDEE', 'DESACTIVEE', 'EN_COURS_DE_VALIDATION'];
const PAR_LOT = 500;

/** Everybody who is attached, suspended or waiting, with her rights, for one structure or for all those that one runs. */
export class ExporterHabilitations {
  constructor(
    private readonly rattachements: RattachementsAExporter,
    private readonly structures: StructureRepository,
    private readonly personnes: AnnuaireDesPersonnes,
  ) {}

  /** Read as it is taken, 500 people at a time. @throws StructureIntrouvable before the first of them */
  execute(acteur: Acteur, structureId: number | null): AsyncIterable<HabilitationExportee> {
    if (structureId !== null) exigerGestionnaire(acteur, structureId);
    return this.lire(structureId === null ? structuresGerees(acteur) : [structureId]);
  }

  private async *lire(structureIds: readonly number[]): AsyncGenerator<HabilitationExportee> {
    for (const id of structureIds) {
      const structure = await this.structures.find(id);
      if (structure) yield* this.deStructure(structure);
    }
  }

  private async *deStructure({ donnees }: Structure): AsyncGenerator<HabilitationExportee> {
    const structure = {
      designation: designationDe(donnees.identite),
      identifiant: donnees.identifiant.valeur,
    };
    const services = new Map(donnees.services.map(({ id, code, nom }) => [id, `${code} - ${nom}`]));
    for (const statut of STATUTS) {
      for (let apres: RepereParRole | null | undefined; apres !== null;) {
        const page = await this.rattachements.page(donnees.id, statut, apres ?? null, PAR_LOT);
        const ids = page.rattachements.map(({ utilisateurId }) => utilisateurId);
        const personnes = await this.personnes.consulter(ids);
        for (const rattachement of page.rattachements) {
          yield {
            structure,
            personne: personnes.get(rattachement.utilisateurId),
            rattachement,
            services: rattachement.services.flatMap(({ serviceId }) => services.get(serviceId) ?? []),
          };
        }
        apres = page.suivant;
      }
    }
  }
}
