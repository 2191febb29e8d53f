import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { CompleterMemoire, CompleterMemoireCommand } from './CompleterMemoire.ts';
import type { PieceVoulue } from './ContenuDeMemoire.ts';
import type { JoindreFichiers } from './JoindreFichiers.ts';

export interface RepondreAuComplementCommand extends CompleterMemoireCommand {
  /** Sent ahead. */
  readonly fichiers: readonly PieceVoulue[];
}

/** The answer to a complément with its pieces, in one go. */
export class RepondreAuComplement {
  constructor(
    private readonly joindre: JoindreFichiers,
    private readonly completer: CompleterMemoire,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws what joining and answering throw */
  execute({ fichiers, reponse, ...demande }: RepondreAuComplementCommand): Promise<DonneesMemoire> {
    return this.unitOfWork.run(async () => {
      if (fichiers.length === 0) return this.completer.execute({ ...demande, reponse });
      const { version } = await this.joindre.execute({ ...demande, fichiers });
      return this.completer.execute({ ...demande, version, reponse });
    });
  }
}
