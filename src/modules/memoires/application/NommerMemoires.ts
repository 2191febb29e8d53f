import { etatDe } from '../domain/etats.ts';
import type { Libelle } from '../../../kernel/domain/Langue.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';

export interface MemoireDesigne {
  readonly id: number;
  /** The draft's number as long as there is no other. */
  readonly numero: string;
  readonly etat: Libelle;
}

/** For the other modules, whose rules say who may read the names. The unknown ones are left out. */
export class NommerMemoires {
  constructor(private readonly reader: MemoireReader) {}

  async execute(memoireIds: readonly number[]): Promise<readonly MemoireDesigne[]> {
    const nommes = await this.reader.nommer(memoireIds);
    return nommes.map(({ id, numero, etat }) => ({ id, numero, etat: etatDe(etat).libelle }));
  }
}
