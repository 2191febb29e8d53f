import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface ChoisirLangueCommand {
  readonly acteur: Acteur;
  readonly langue: Langue;
}

export class ChoisirLangue {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ acteur, langue }: ChoisirLangueCommand): Promise<void> {
    if (acteur.langue === langue) return;
    await this.unitOfWork.run(async () => {
      const utilisateur = await this.utilisateurs.get(acteur.utilisateurId);
      utilisateur.choisirLangue(langue);
      await this.utilisateurs.save(utilisateur);
    });
  }
}
