import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import { SecondFacteurNonPrepare } from '../../domain/second-facteur/erreurs.ts';
import { NOMBRE_DE_CODES_DE_SECOURS } from '../../domain/second-facteur/SecondFacteur.ts';
import type { FabriqueDeCodesDeSecours } from '../ports/FabriqueDeCodesDeSecours.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';

export interface RenouvelerCodesDeSecoursCommand {
  readonly acteur: Acteur;
  readonly motDePasseActuel: string;
}

export class RenouvelerCodesDeSecours {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly verification: VerificationDuMotDePasse,
    private readonly secours: FabriqueDeCodesDeSecours,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns the new codes, this once. @throws MotDePasseActuelIncorrect, MotDePasseAbsent, SecondFacteurNonPrepare */
  async execute({ acteur, motDePasseActuel }: RenouvelerCodesDeSecoursCommand): Promise<readonly string[]> {
    const { utilisateurId } = acteur;
    const verifie = await this.verification.exiger(utilisateurId, motDePasseActuel);
    const tires = this.secours.tirer(NOMBRE_DE_CODES_DE_SECOURS);
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      const facteur = await this.facteurs.find(utilisateurId);
      if (!facteur) throw new SecondFacteurNonPrepare();
      facteur.renouvelerCodes(
        tires.map(({ empreinte }) => empreinte),
        this.clock.now(),
      );
      await this.facteurs.save(facteur);
      await this.events.publish(facteur.pullEvents());
    });
    return tires.map(({ clair }) => clair);
  }
}
