import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { lireCodeTemporel } from '../../domain/second-facteur/codesSaisis.ts';
import { CodeRefuse } from '../../domain/second-facteur/erreurs.ts';
import type { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { FabriqueDeCodesDeSecours } from '../ports/FabriqueDeCodesDeSecours.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import { usageDuSecret } from './usageDuSecret.ts';

export interface PresenterCodeCommand {
  /** Who has given the first proof already. */
  readonly utilisateurId: number;
  /** Of the application, or one of the recovery codes. */
  readonly code: string;
}

/**
 * The second step of a sign-in. A wrong code counts with the wrong passwords: five in a row lock the account, and the right
 * password alone does not start the count again.
 */
export class PresenterCode {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly secours: FabriqueDeCodesDeSecours,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CodeRefuse; the failure that it counts is kept */
  async execute({ utilisateurId, code }: PresenterCodeCommand): Promise<void> {
    const le = this.clock.now();
    const accepte = await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(utilisateurId);
      const facteur = await this.facteurs.find(utilisateurId);
      const bon =
        utilisateur.peutEntrer(le) && facteur !== undefined && (await this.accepter(facteur, code, le));
      if (bon) {
        utilisateur.ouvrirConnexion(le);
        await this.facteurs.save(facteur);
        await this.events.publish(facteur.pullEvents());
      } else utilisateur.compterCodeFaux(le);
      await this.utilisateurs.save(utilisateur);
      await this.events.publish(utilisateur.pullEvents());
      return bon;
    });
    if (!accepte) throw new CodeRefuse();
  }

  private async accepter(facteur: SecondFacteur, saisie: string, le: Date): Promise<boolean> {
    if (!facteur.actif) return false;
    const code = lireCodeTemporel(saisie);
    if (code === undefined) return facteur.depenserCodeDeSecours(this.secours.empreinteDe(saisie), le);
    const { secret, utilisateurId } = facteur.etat;
    const pas = await this.codes.pasDe(
      await this.coffre.open(secret, usageDuSecret(utilisateurId)),
      code,
      le,
    );
    return pas !== undefined && facteur.accepterPas(pas);
  }
}
