import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { PersonneIntrouvable } from '../../domain/erreursDuSupport.ts';
import type { AnnuaireDesPersonnes } from '../ports/AnnuaireDesPersonnes.ts';
import type { ActeDeSecours, SecoursDesComptes } from '../ports/SecoursDesComptes.ts';
import type { TracesDuSupport } from './TracesDuSupport.ts';

export interface SecourirUnCompteCommand {
  readonly acteur: Acteur;
  readonly personneId: number;
  readonly acte: ActeDeSecours;
  /** What was shown to support. */
  readonly motif: string;
}

/** Lifts a lock, takes away a lost second factor, opens a closed account again; never signs in for somebody. */
export class SecourirUnCompte {
  constructor(
    private readonly traces: TracesDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly secours: SecoursDesComptes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ReserveAuSupport, PersonneIntrouvable, and what the accounts refuse (no proof, nothing to take away …) */
  async execute({ acteur, personneId, acte, motif }: SecourirUnCompteCommand): Promise<void> {
    this.traces.exiger(acteur);
    const connue = await this.personnes.consulter([personneId]);
    if (!connue.has(personneId)) throw new PersonneIntrouvable();
    await this.unitOfWork.run(async () => {
      await this.secours.secourir(acteur, personneId, acte, motif);
      await this.traces.laisser(acteur, personneId, acte);
    });
  }
}
