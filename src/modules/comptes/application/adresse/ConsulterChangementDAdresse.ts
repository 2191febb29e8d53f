import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EtatChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';

export class ConsulterChangementDAdresse {
  constructor(
    private readonly changements: ChangementDAdresseRepository,
    private readonly clock: Clock,
  ) {}

  /** Undefined when none waits any more. */
  async execute({ acteur }: { readonly acteur: Acteur }): Promise<EtatChangementDAdresse | undefined> {
    const changement = await this.changements.find(acteur.utilisateurId);
    return changement?.attendEncore(this.clock.now()) ? changement.etat : undefined;
  }
}
