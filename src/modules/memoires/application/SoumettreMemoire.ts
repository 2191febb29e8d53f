import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ComposerMemoire } from './ComposerMemoire.ts';
import type { ContenuDeMemoire } from './ContenuDeMemoire.ts';
import type { DeposerMemoire } from './DeposerMemoire.ts';
import { structurePropre } from './mandats.ts';
import type { OuvrirBrouillon } from './OuvrirBrouillon.ts';

export interface SoumettreMemoireCommand {
  readonly acteur: Acteur;
  /** A draft to deposit; a new one by default. */
  readonly memoireId?: number | undefined;
  readonly version?: number | undefined;
  /** May be left out for a draft that is ready. */
  readonly contenu: ContenuDeMemoire | null;
}

/** A whole mémoire, deposited at once: what is refused leaves nothing behind. */
export class SoumettreMemoire {
  constructor(
    private readonly ouvrir: OuvrirBrouillon,
    private readonly composer: ComposerMemoire,
    private readonly deposer: DeposerMemoire,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws MemoireIncomplet with every problem at once, and what opening and writing a draft throw */
  execute({ acteur, memoireId, version, contenu }: SoumettreMemoireCommand): Promise<DonneesMemoire> {
    if (memoireId !== undefined && contenu === null)
      return this.deposer.execute({ acteur, memoireId, version });
    return this.unitOfWork.run(async () => {
      const structureId = contenu?.structureId ?? structurePropre(acteur);
      const id = memoireId ?? (await this.ouvrir.execute({ acteur, structureId })).id;
      if (contenu) await this.composer.execute({ acteur, memoireId: id, version, contenu });
      return this.deposer.execute({ acteur, memoireId: id });
    });
  }
}
