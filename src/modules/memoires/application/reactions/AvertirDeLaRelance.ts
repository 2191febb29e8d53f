import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { EtatDuMemoireChange } from '../../domain/EtatDuMemoireChange.ts';
import { MemoireIntrouvable } from '../../domain/erreurs.ts';
import { relanceOuverte } from '../../domain/Relance.ts';
import type { MemoireReader } from '../ports/MemoireReader.ts';
import type { NotificationsMemoire } from '../ports/NotificationsMemoire.ts';

/** Tells the court that it is asked, unless it has answered meanwhile. */
export class AvertirDeLaRelance implements Reaction<EtatDuMemoireChange> {
  readonly nom = 'memoires.avertir-de-la-relance';
  readonly ecoute = 'memoires.etat-change';

  constructor(
    private readonly reader: MemoireReader,
    private readonly notifications: NotificationsMemoire,
  ) {}

  async reagir({ memoireId, acte, rang }: EtatDuMemoireChange): Promise<void> {
    if (acte !== 'RELANCER') return;
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    const ouverte = relanceOuverte(memoire.historique);
    if (ouverte?.rang === rang) await this.notifications.relance(memoire, ouverte);
  }
}
