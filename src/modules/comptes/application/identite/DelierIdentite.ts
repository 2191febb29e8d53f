import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { DernierMoyenDEntrer } from '../../domain/identite/erreurs.ts';
import type { IdentiteDeliee } from '../../domain/identite/IdentiteDeliee.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { IdentiteExterneRepository } from './ports/IdentiteExterneRepository.ts';

export interface DelierIdentiteCommand {
  readonly acteur: Acteur;
  readonly fournisseur: CodeFournisseur;
}

/** Refused without a password: the person could not come back. Asked twice, it is done once. */
export class DelierIdentite {
  constructor(
    private readonly identites: IdentiteExterneRepository,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws DernierMoyenDEntrer */
  execute({ acteur: { utilisateurId }, fournisseur }: DelierIdentiteCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { motDePasse } = (await this.utilisateurs.get(utilisateurId)).etat;
      if (motDePasse === null) throw new DernierMoyenDEntrer();
      if (!(await this.identites.retirer(utilisateurId, fournisseur))) return;
      const survenuLe = this.clock.now();
      const deliee: IdentiteDeliee = {
        type: 'comptes.identite-deliee',
        survenuLe,
        utilisateurId,
        fournisseur,
      };
      await this.events.publish([deliee]);
    });
  }
}
