import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { domainesApi } from '../domain/DomaineApi.ts';
import { RaccordementIntrouvable } from '../domain/erreurs.ts';
import type { CreerApplication } from './CreerApplication.ts';
import type { CreerCompteTechnique } from './CreerCompteTechnique.ts';
import type { Structures } from './ports/Structures.ts';
import type { SecretsDeRaccordement } from './secretsNommes.ts';

export interface Raccordement extends SecretsDeRaccordement {
  readonly structureId: number;
}

/** By ops, for a structure: an application that may call everything, and its technical account. */
export class CreerRaccordement {
  constructor(
    private readonly structures: Structures,
    private readonly applications: CreerApplication,
    private readonly comptes: CreerCompteTechnique,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `aBlanc`: checks and keeps nothing. @throws RaccordementIntrouvable */
  async execute({
    identifiant,
    nom,
    aBlanc = false,
  }: {
    readonly identifiant: string;
    readonly nom: string;
    readonly aBlanc?: boolean;
  }): Promise<Raccordement | undefined> {
    const structure = await this.structures.trouver(identifiant);
    if (!structure) throw new RaccordementIntrouvable();
    if (aBlanc) return undefined;
    return this.unitOfWork.run(async () => {
      const { clientId, clientSecret } = await this.applications.creer(
        { structureId: structure.id, nom, domaines: domainesApi },
        0,
      );
      const { login, motDePasse } = await this.comptes.creer(structure.id, 0);
      return { structureId: structure.id, clientId, clientSecret, login, motDePasse };
    });
  }
}
