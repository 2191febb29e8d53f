import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { Repertoire } from '../ports/Repertoire.ts';

interface IdentiteModifiee extends DomainEvent {
  readonly utilisateurId: number;
}

/** The copy of a name that has changed is made again at the next search. */
export class OublierLeNom implements Reaction<IdentiteModifiee> {
  constructor(
    readonly nom: string,
    readonly ecoute: string,
    private readonly repertoire: Repertoire,
  ) {}

  reagir({ utilisateurId }: IdentiteModifiee): Promise<void> {
    return this.repertoire.oublier(utilisateurId);
  }
}
