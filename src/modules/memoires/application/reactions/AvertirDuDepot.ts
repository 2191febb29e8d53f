import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { MemoireDepose } from '../../domain/MemoireDepose.ts';
import { MemoireIntrouvable } from '../../domain/erreurs.ts';
import type { MemoireReader } from '../ports/MemoireReader.ts';
import type { NotificationsMemoire } from '../ports/NotificationsMemoire.ts';

export class AvertirDuDepot implements Reaction<MemoireDepose> {
  readonly nom = 'memoires.avertir-du-depot';
  readonly ecoute = 'memoires.memoire-depose';

  constructor(
    private readonly reader: MemoireReader,
    private readonly notifications: NotificationsMemoire,
  ) {}

  async reagir({ memoireId }: MemoireDepose): Promise<void> {
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    await this.notifications.depose(memoire);
  }
}
