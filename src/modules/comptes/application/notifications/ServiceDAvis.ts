import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { Avertisseur, Avis, CourrielComplet } from './Avertisseur.ts';
import { estPrincipal } from './estPrincipal.ts';
import type { ActeursDesPersonnes } from './ports/ActeursDesPersonnes.ts';
import type { AvisRepository } from './ports/AvisRepository.ts';
import type { ChoixDeNotificationsRepository } from './ports/ChoixDeNotificationsRepository.ts';

/** Queues, does not send. */
export interface Poste {
  post(courriel: CourrielComplet): Promise<void>;
}

/** Every avis is kept for the weekly recap; it leaves at once, or waits for the morning, as its reader has chosen. */
export class ServiceDAvis implements Avertisseur {
  constructor(
    private readonly choix: ChoixDeNotificationsRepository,
    private readonly avis: AvisRepository,
    private readonly acteurs: ActeursDesPersonnes,
    private readonly poste: Poste,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async avertir({ utilisateurId, famille, structure, phrase, chemin, courriel }: Avis): Promise<void> {
    const acteur = await this.acteurs.charger(utilisateurId);
    if (!acteur) return;
    const choix = await this.choix.get(utilisateurId);
    const rythme = choix.rythmePour(famille, estPrincipal(acteur));

    const garde = {
      id: this.ids.next(),
      utilisateurId,
      famille,
      structure,
      phrase,
      chemin,
      survenuLe: this.clock.now(),
    };
    await this.avis.garder(garde, rythme === 'QUOTIDIEN');
    if (rythme === 'IMMEDIAT') await this.poste.post(courriel);
  }
}
