import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { MotDePasseActuelIncorrect } from '../../domain/erreurs.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from '../VerificationDuMotDePasse.ts';
import type { RattacherIdentite } from './RattacherIdentite.ts';

export interface LierIdentiteAMonCompteCommand {
  readonly acteur: Acteur;
  readonly identite: IdentiteAttestee;
  readonly motDePasseActuel: string;
}

/** From *Mon compte*: the address of the identity may be another one than that of the account. */
export class LierIdentiteAMonCompte {
  constructor(
    private readonly verification: VerificationDuMotDePasse,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly rattacher: RattacherIdentite,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws MotDePasseActuelIncorrect, MotDePasseAbsent, IdentiteDejaLiee */
  async execute({
    acteur: { utilisateurId },
    identite,
    motDePasseActuel,
  }: LierIdentiteAMonCompteCommand): Promise<void> {
    const verifie = await this.verification.exiger(utilisateurId, motDePasseActuel);
    await this.unitOfWork.run(async () => {
      const { etat } = await this.utilisateurs.get(utilisateurId);
      if (etat.motDePasse !== verifie) throw new MotDePasseActuelIncorrect();
      await this.rattacher.execute(utilisateurId, identite);
    });
  }
}
