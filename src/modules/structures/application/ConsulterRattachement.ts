import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { DonneesRattachement } from '../domain/rattachement/DonneesRattachement.ts';
import { designationDe } from '../domain/structure/Identite.ts';
import { designationComplete } from './designationComplete.ts';
import { exigerGestionnaireDuRattachement } from './politique.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';
import type { Personne, Utilisateurs } from './ports/Utilisateurs.ts';

export interface RattachementConsulte extends DonneesRattachement {
  readonly structure: string;
  readonly espacesOuverts: readonly CodeEspace[];
  readonly personne: Personne | undefined;
  readonly decideur: Personne | undefined;
}

/** A request to decide, or a person of the structure, as a gestionnaire sees her. */
export class ConsulterRattachement {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws RattachementIntrouvable */
  async execute(acteur: Acteur, rattachementId: number): Promise<RattachementConsulte> {
    const { donnees } = await this.rattachements.get(rattachementId);
    exigerGestionnaireDuRattachement(acteur, donnees);
    const { donnees: structure } = await this.structures.get(donnees.structureId);
    const decideurId = donnees.decision?.parId;
    const ids = decideurId === undefined ? [donnees.utilisateurId] : [donnees.utilisateurId, decideurId];
    const personnes = await this.utilisateurs.nommer(ids);
    return {
      ...donnees,
      structure: designationComplete({
        identifiant: structure.identifiant.valeur,
        designation: designationDe(structure.identite),
      }),
      espacesOuverts: structure.espaces,
      personne: personnes.get(donnees.utilisateurId),
      decideur: decideurId === undefined ? undefined : personnes.get(decideurId),
    };
  }
}
