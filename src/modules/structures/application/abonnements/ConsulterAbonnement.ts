import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DonneesAbonnement } from '../../domain/abonnement/DonneesAbonnement.ts';
import { designationComplete } from '../designationComplete.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';
import { exigerGestionnaireDeLAbonnement } from './exigerGestionnaireDeLAbonnement.ts';

export interface AbonnementConsulte extends DonneesAbonnement {
  readonly structure: string;
  readonly personne: Personne | undefined;
  readonly decideur: Personne | undefined;
}

/** A request for an espace, as a gestionnaire sees it. */
export class ConsulterAbonnement {
  constructor(
    private readonly abonnements: AbonnementRepository,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws AbonnementIntrouvable */
  async execute(acteur: Acteur, demandeId: number): Promise<AbonnementConsulte> {
    const { donnees } = await this.abonnements.get(demandeId);
    exigerGestionnaireDeLAbonnement(acteur, donnees);
    const [structure] = await this.structures.nommer([donnees.structureId]);
    const decideurId = donnees.decision?.parId;
    const ids = decideurId === undefined ? [donnees.utilisateurId] : [donnees.utilisateurId, decideurId];
    const personnes = await this.utilisateurs.nommer(ids);
    return {
      ...donnees,
      structure: structure ? designationComplete(structure) : '',
      personne: personnes.get(donnees.utilisateurId),
      decideur: decideurId === undefined ? undefined : personnes.get(decideurId),
    };
  }
}
