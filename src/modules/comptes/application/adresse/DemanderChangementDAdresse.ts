import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { ChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';
import { AdresseInchangee } from '../../domain/adresse/erreurs.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import type { Jetons } from '../Jetons.ts';
import { exigerCourriel } from '../lireInformations.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';

export interface DemanderChangementDAdresseCommand {
  readonly acteur: Acteur;
  readonly courriel: string;
  readonly motDePasseActuel: string;
}

/** Does the same work whether the new address has its account already or not: it is looked for later, by the reaction. */
export class DemanderChangementDAdresse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly verification: VerificationDuMotDePasse,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CourrielInvalide, MotDePasseActuelIncorrect, MotDePasseAbsent, AdresseInchangee */
  async execute({ acteur, courriel, motDePasseActuel }: DemanderChangementDAdresseCommand): Promise<void> {
    const nouvelle = exigerCourriel(courriel, 'courriel');
    const verifie = await this.verification.exiger(acteur.utilisateurId, motDePasseActuel);
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(acteur.utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      if (etat.courriel === nouvelle) throw new AdresseInchangee();
      const changement = ChangementDAdresse.demander(etat.id, nouvelle, this.clock.now());
      await this.jetons.retirerDe(etat.id, 'ADRESSE_ANCIENNE', 'ADRESSE_NOUVELLE');
      await this.changements.retirer(etat.id);
      await this.changements.save(changement);
      await this.events.publish(changement.pullEvents());
    });
  }
}
