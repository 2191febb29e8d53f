import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Preferences } from '../../domain/notifications/ChoixDeNotifications.ts';
import { estPrincipal } from './estPrincipal.ts';
import type { AvisRepository } from './ports/AvisRepository.ts';
import type { ChoixDeNotificationsRepository } from './ports/ChoixDeNotificationsRepository.ts';

export interface ChoisirNotificationsCommand {
  readonly acteur: Acteur;
  readonly preferences: Preferences;
}

export class ChoisirNotifications {
  constructor(
    private readonly choix: ChoixDeNotificationsRepository,
    private readonly avis: AvisRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws AvisDesRattachementsRequis */
  execute({ acteur, preferences }: ChoisirNotificationsCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const choix = await this.choix.get(acteur.utilisateurId);
      choix.choisir(preferences, estPrincipal(acteur));
      await this.choix.save(choix);
      await this.avis.renoncer(acteur.utilisateurId, choix.sansResume);
    });
  }
}
