import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { enNombre } from '../enNombre.ts';
import { nommerLesRefus, type BilanNomme } from '../nommerLesRefus.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';
import type { DeciderAbonnement, DecisionDAbonnement } from './DeciderAbonnement.ts';

export interface DeciderAbonnementsCommand {
  readonly acteur: Acteur;
  readonly demandeIds: readonly number[];
  readonly decision: DecisionDAbonnement;
}

/** One decision on several requests for espaces; it tells those that it could not touch. */
export class DeciderAbonnements {
  constructor(
    private readonly decider: DeciderAbonnement,
    private readonly abonnements: AbonnementRepository,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  async execute({ acteur, demandeIds, decision }: DeciderAbonnementsCommand): Promise<BilanNomme> {
    const bilan = await enNombre(demandeIds, (demandeId) =>
      this.decider.execute({ acteur, demandeId, decision }),
    );
    return nommerLesRefus(bilan, acteur, (id) => this.abonnements.get(id), this.utilisateurs);
  }
}
