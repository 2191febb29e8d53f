import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { ActeSurSonPropreCompte } from '../../domain/erreurs.ts';
import { SecondFacteurNonPrepare } from '../../domain/second-facteur/erreurs.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { ActeDeSupport } from './ActeDeSupport.ts';
import { exigerSupport } from './exigerSupport.ts';
import type { IdentificationDuSupport } from './IdentificationDuSupport.ts';

/**
 * By support, for a person who has lost her telephone and her codes, never for oneself. Every session ends; a letter tells her.
 */
export class OterSecondFacteur {
  constructor(
    private readonly identification: Pick<IdentificationDuSupport, 'exiger'>,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly sessions: SessionsOuvertes,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ActeReserveAuSupport, ActeSurSonPropreCompte, PreuveRequise, IdentificationDuSupportRefusee, CompteIntrouvable, SecondFacteurNonPrepare */
  async execute({ acteur, utilisateurId, motif, preuve }: ActeDeSupport): Promise<void> {
    const dit = exigerSupport(acteur, motif);
    if (acteur.utilisateurId === utilisateurId) throw new ActeSurSonPropreCompte();
    await this.unitOfWork.run(async () => {
      await this.identification.exiger(acteur, preuve);
      await this.utilisateurs.get(utilisateurId);
      const facteur = await this.facteurs.find(utilisateurId);
      if (!facteur?.actif) throw new SecondFacteurNonPrepare();
      facteur.retirer(acteur.utilisateurId, dit, this.clock.now());
      await this.facteurs.retirer(utilisateurId);
      await this.sessions.fermerToutes(utilisateurId);
      await this.events.publish(facteur.pullEvents());
    });
  }
}
