import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Jetons } from '../Jetons.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';

/** From now on the contact address receives the business mails. */
export class ConfirmerContact {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly jetons: Jetons,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws JetonInvalide */
  execute({ jeton }: { readonly jeton: string }): Promise<void> {
    return this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(await this.jetons.titulaire(jeton, 'CONTACT'));
      await this.jetons.consommer(jeton, 'CONTACT');
      utilisateur.confirmerContact();
      await this.utilisateurs.save(utilisateur);
    });
  }
}
