import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { CompteSecouru } from '../../domain/historique/CompteSecouru.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { JournalDuSupport } from './JournalDuSupport.ts';

/** An act of the support on an account: kept in its journal, and in the historique of each structure of the person. */
export class TracesDuSupport {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly rattachements: RattachementReader,
    private readonly events: EventPublisher,
    private readonly clock: Clock,
  ) {}

  /** @throws ReserveAuSupport */
  exiger(acteur: Acteur): void {
    this.journal.exiger(acteur);
  }

  async laisser(acteur: Acteur, utilisateurId: number, acte: CompteSecouru['acte']): Promise<void> {
    await this.journal.noter(acteur, acte, 'PERSONNE', utilisateurId);
    const liens = await this.rattachements.mesRattachements(utilisateurId);
    const evenements = liens
      .filter(({ statut }) => statut === 'VALIDEE' || statut === 'EN_COURS_DE_VALIDATION')
      .map(({ structure }): CompteSecouru => ({
        type: 'structures.compte-secouru',
        survenuLe: this.clock.now(),
        structureId: structure.id,
        utilisateurId,
        parId: acteur.utilisateurId,
        parSupport: true,
        acte,
      }));
    await this.events.publish(evenements);
  }
}
