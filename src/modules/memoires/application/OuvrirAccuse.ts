import type { Readable } from 'node:stream';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { FileStore } from '../../../kernel/application/FileStore.ts';
import { AccuseIntrouvable, MemoireIntrouvable } from '../domain/erreurs.ts';
import type { AccuseDeDepot, AccusesDeDepot } from './ports/AccusesDeDepot.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import { exigerLecture } from './politique.ts';

export interface AccuseOuvert {
  readonly numero: string;
  readonly accuse: AccuseDeDepot;
  readonly contenu: Readable;
}

export class OuvrirAccuse {
  constructor(
    private readonly reader: MemoireReader,
    private readonly accuses: AccusesDeDepot,
    private readonly files: FileStore,
  ) {}

  /** @throws MemoireIntrouvable, AccuseIntrouvable before it is written, a moment after the deposit */
  async execute({ acteur, memoireId }: { acteur: Acteur; memoireId: number }): Promise<AccuseOuvert> {
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    exigerLecture(acteur, memoire);

    const accuse = await this.accuses.find(memoireId);
    if (!accuse || memoire.numero === null) throw new AccuseIntrouvable(memoireId);
    return { numero: memoire.numero, accuse, contenu: await this.files.open(accuse.sha256) };
  }
}
