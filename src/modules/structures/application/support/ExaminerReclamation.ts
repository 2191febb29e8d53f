import type { ConsulterReclamation, ReclamationConsultee } from '../roles/ConsulterReclamation.ts';
import type { ReclamationDesignee } from '../roles/RetirerReclamation.ts';
import type { JournalDuSupport } from './JournalDuSupport.ts';

/** A claim before its decision: a look at the structure, written down as such. */
export class ExaminerReclamation {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly consulter: ConsulterReclamation,
  ) {}

  /** @throws ReserveAuSupport, ReclamationIntrouvable */
  async execute(designee: ReclamationDesignee): Promise<ReclamationConsultee> {
    this.journal.exiger(designee.acteur);
    const reclamation = await this.consulter.pourLeSupport(designee);
    await this.journal.noter(designee.acteur, 'CONSULTATION', 'STRUCTURE', reclamation.structureId);
    return reclamation;
  }
}
