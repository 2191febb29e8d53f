import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';

/**
 * Whether the last thing that happened to a mémoire is that this very person sent it to another court. She may no longer
 * read it, and an act sent twice must not answer her that it never existed. Tells her nothing that she did not do.
 */
export class ReconnaitreReorientation {
  constructor(private readonly reader: MemoireReader) {}

  async execute({ acteur, memoireId }: { acteur: Acteur; memoireId: number }): Promise<boolean> {
    const derniere = (await this.reader.consulter(memoireId))?.historique.at(-1);
    return derniere?.acte === 'REORIENTER' && derniere.acteurId === acteur.utilisateurId;
  }
}
