import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { EtatDuMemoireChange } from '../../domain/EtatDuMemoireChange.ts';
import { MemoireIntrouvable } from '../../domain/erreurs.ts';
import type { MemoireReader } from '../ports/MemoireReader.ts';
import type { NotificationsMemoire } from '../ports/NotificationsMemoire.ts';

/** Tells the prestataire of each step that the court or the payment made; of her own steps there is nothing to tell. */
export class AvertirDuTraitement implements Reaction<EtatDuMemoireChange> {
  readonly nom = 'memoires.avertir-du-traitement';
  readonly ecoute = 'memoires.etat-change';

  constructor(
    private readonly reader: MemoireReader,
    private readonly notifications: NotificationsMemoire,
  ) {}

  async reagir({ memoireId, cote, rang }: EtatDuMemoireChange): Promise<void> {
    if (cote === 'prestataire') return;
    const memoire = await this.reader.consulter(memoireId);
    const entree = memoire?.historique.find((etape) => etape.rang === rang);
    if (!memoire || !entree) throw new MemoireIntrouvable(memoireId);
    await this.notifications.traite(memoire, entree);
  }
}
