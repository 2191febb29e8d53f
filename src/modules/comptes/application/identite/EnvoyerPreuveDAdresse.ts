import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { IdentiteIncomplete } from '../../domain/identite/erreurs.ts';
import { emettrePreuve, type PreuveDAdresse } from '../../domain/identite/PreuveDAdresse.ts';
import type { CourriersIdentite } from './ports/CourriersIdentite.ts';
import type { FabriqueDePreuves } from './ports/FabriqueDePreuves.ts';

/** For an address that the provider gives without vouching for it: the same letter whether it has an account. */
export class EnvoyerPreuveDAdresse {
  constructor(
    private readonly preuves: FabriqueDePreuves,
    private readonly courriers: CourriersIdentite,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns what the code will be compared with. @throws IdentiteIncomplete */
  async execute({
    courriel: lu,
    langue,
  }: {
    readonly courriel: string;
    readonly langue: Langue;
  }): Promise<PreuveDAdresse> {
    const courriel = lireCourriel(lu);
    if (courriel === undefined) throw new IdentiteIncomplete();
    const { clair, empreinte } = this.preuves.tirer();
    await this.unitOfWork.run(() => this.courriers.preuveDAdresse(courriel, langue, clair));
    return emettrePreuve(empreinte, this.clock.now());
  }
}
