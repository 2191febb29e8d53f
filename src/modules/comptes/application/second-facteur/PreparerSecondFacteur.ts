import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import { SecondFacteurDejaActif } from '../../domain/second-facteur/erreurs.ts';
import { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';
import type { CodesTemporels } from '../ports/CodesTemporels.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from '../ports/SessionsOuvertes.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';
import { usageDuSecret } from './usageDuSecret.ts';

export interface PreparerSecondFacteurCommand {
  readonly acteur: Acteur;
  /** Of no use for an account without a password. */
  readonly motDePasseActuel: string;
  /** The session of the page: no other one may go on with what it prepares. */
  readonly session: string;
}

/**
 * Draws the secret, against the password: whoever holds only an open session puts no telephone in the way of the account.
 * Asked again by the same session within the hour, it keeps the one that a telephone may have read already.
 */
export class PreparerSecondFacteur {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly verification: VerificationDuMotDePasse,
    private readonly codes: CodesTemporels,
    private readonly coffre: SecretBox,
    private readonly sessions: Pick<SessionsOuvertes, 'idDe'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MotDePasseActuelIncorrect, SecondFacteurDejaActif */
  async execute({
    acteur: { utilisateurId },
    motDePasseActuel,
    session,
  }: PreparerSecondFacteurCommand): Promise<void> {
    const verifie = await this.verification.exigerSiPresent(utilisateurId, motDePasseActuel);
    const secret = await this.coffre.seal(this.codes.tirerSecret(), usageDuSecret(utilisateurId));
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      const connu = await this.facteurs.find(utilisateurId);
      if (connu?.actif) throw new SecondFacteurDejaActif();
      const le = this.clock.now();
      const preparePar = this.sessions.idDe(session);
      if (connu?.attendSonPremierCode(preparePar, le)) return;
      if (connu) await this.facteurs.retirer(utilisateurId);
      await this.facteurs.save(SecondFacteur.preparer(utilisateurId, secret, preparePar, le));
    });
  }
}
