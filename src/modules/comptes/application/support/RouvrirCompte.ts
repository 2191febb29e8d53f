import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { ActeDeSupport } from './ActeDeSupport.ts';
import { exigerSupport } from './exigerSupport.ts';
import type { IdentificationDuSupport } from './IdentificationDuSupport.ts';

/** By support: the person signs in again as before; her rattachements are to be asked for anew. */
export class RouvrirCompte {
  constructor(
    private readonly identification: Pick<IdentificationDuSupport, 'exiger'>,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ActeReserveAuSupport, PreuveRequise, IdentificationDuSupportRefusee, CompteIntrouvable, CompteNonFerme */
  async execute({ acteur, utilisateurId, motif, preuve }: ActeDeSupport): Promise<void> {
    const dit = exigerSupport(acteur, motif);
    await this.unitOfWork.run(async () => {
      await this.identification.exiger(acteur, preuve);
      const utilisateur = await this.utilisateurs.get(utilisateurId);
      utilisateur.rouvrir(acteur.utilisateurId, dit, this.clock.now());
      await this.utilisateurs.save(utilisateur);
      await this.events.publish(utilisateur.pullEvents());
    });
  }
}
