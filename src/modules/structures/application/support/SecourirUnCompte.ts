import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { PersonneIntrouvable } from '../../domain/erreursDuSupport.ts';
import type { AnnuaireDesPersonnes } from '../ports/AnnuaireDesPersonnes.ts';
import type { DemandeDeSecours, SecoursDesComptes } from '../ports/SecoursDesComptes.ts';
import type { TracesDuSupport } from './TracesDuSupport.ts';

/** Lifts a lock, takes away a lost second factor, opens a closed account again; never signs in for somebody. */
export class SecourirUnCompte {
  constructor(
    private readonly traces: TracesDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly secours: SecoursDesComptes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ReserveAuSupport, PersonneIntrouvable, and what the accounts refuse (no proof, nothing to take away …) */
  async execute(demande: DemandeDeSecours): Promise<void> {
    const { acteur, personneId, acte } = demande;
    this.traces.exiger(acteur);
    const connue = await this.personnes.consulter([personneId]);
    if (!connue.has(personneId)) throw new PersonneIntrouvable();
    const secourir = await this.secours.preparer(demande);
    await this.unitOfWork.run(async () => {
      await secourir();
      await this.traces.laisser(acteur, personneId, acte);
    });
  }
}
