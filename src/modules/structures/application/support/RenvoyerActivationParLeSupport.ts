import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { PersonneIntrouvable } from '../../domain/erreursDuSupport.ts';
import type { ComptesDesPersonnes } from '../ports/ComptesDesPersonnes.ts';
import type { TracesDuSupport } from './TracesDuSupport.ts';

/** The link goes to the person's own address. */
export class RenvoyerActivationParLeSupport {
  constructor(
    private readonly traces: TracesDuSupport,
    private readonly comptes: ComptesDesPersonnes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** False when the account does not wait for it any more. @throws ReserveAuSupport, PersonneIntrouvable */
  async execute(acteur: Acteur, personneId: number): Promise<boolean> {
    this.traces.exiger(acteur);
    return this.unitOfWork.run(async () => {
      const compte = await this.comptes.etat(personneId);
      if (!compte) throw new PersonneIntrouvable();
      if (compte.actif) return false;

      await this.comptes.renvoyerActivation(personneId);
      await this.traces.laisser(acteur, personneId, 'ACTIVATION_RENVOYEE');
      return true;
    });
  }
}
