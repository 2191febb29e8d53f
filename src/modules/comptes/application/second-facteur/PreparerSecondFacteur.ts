import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { SecondFacteurDejaActif } from '../../domain/second-facteur/erreurs.ts';
import { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import { usageDuSecret } from './usageDuSecret.ts';

const REPRISE_MS = 60 * 60_000;

/** Draws the secret. Asked again within the hour, it keeps the one that a telephone may have read already. */
export class PreparerSecondFacteur {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws SecondFacteurDejaActif */
  async execute({ acteur: { utilisateurId } }: { readonly acteur: Acteur }): Promise<void> {
    const secret = await this.coffre.seal(this.codes.tirerSecret(), usageDuSecret(utilisateurId));
    await this.unitOfWork.run(async () => {
      await this.utilisateurs.get(utilisateurId);
      const connu = await this.facteurs.find(utilisateurId);
      if (connu?.actif) throw new SecondFacteurDejaActif();
      const le = this.clock.now();
      if (connu && le.getTime() - connu.etat.prepareLe.getTime() < REPRISE_MS) return;
      if (connu) await this.facteurs.retirer(utilisateurId);
      await this.facteurs.save(SecondFacteur.preparer(utilisateurId, secret, le));
    });
  }
}
