import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';

export interface CompleterMemoireCommand extends ActeDemande {
  readonly reponse: string;
}

/** Sends the answer to a complément back to the court, with the pieces joined since it was asked. */
export class CompleterMemoire {
  constructor(private readonly actes: ActesSurMemoire) {}

  /** @throws TexteRequis */
  execute(command: CompleterMemoireCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'COMPLETER', (memoire, par) =>
      memoire.completer(command.reponse, par),
    );
  }
}
