import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { MemoireDepose } from '../../domain/MemoireDepose.ts';
import { MemoireIntrouvable } from '../../domain/erreurs.ts';
import type { AccusesDeDepot } from '../ports/AccusesDeDepot.ts';
import type { MemoireReader } from '../ports/MemoireReader.ts';
import type { RedacteurDAccuse } from '../ports/RedacteurDAccuse.ts';

/** The proof of the deposit is written once, and never again when the event comes back. */
export class EtablirAccuseDeDepot implements Reaction<MemoireDepose> {
  readonly nom = 'memoires.etablir-accuse-de-depot';
  readonly ecoute = 'memoires.memoire-depose';
  readonly horsTransaction = true;

  constructor(
    private readonly reader: MemoireReader,
    private readonly redacteur: RedacteurDAccuse,
    private readonly files: FileStore,
    private readonly accuses: AccusesDeDepot,
    private readonly clock: Clock,
  ) {}

  async reagir({ memoireId }: MemoireDepose): Promise<void> {
    if (await this.accuses.find(memoireId)) return;
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);

    const { sha256, taille } = await this.files.put(await this.redacteur.rediger(memoire));
    await this.accuses.garder({ memoireId, sha256, taille, etabliLe: this.clock.now() });
  }
}
