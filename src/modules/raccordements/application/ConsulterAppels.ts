import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { DonneesApplication } from '../domain/Application.ts';
import type { ConsulterRaccordements } from './ConsulterRaccordements.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';
import type { AppelNote, CriteresDAppels, JournalDesAppels, RepereDAppel } from './ports/JournalDesAppels.ts';

const PAR_PAGE = 50;

export interface AppelLu extends AppelNote {
  /** That of the technical account; null when none was accepted. */
  readonly login: string | null;
}

export interface AppelsDApplication {
  readonly application: DonneesApplication;
  readonly appels: readonly AppelLu[];
  readonly suivant: RepereDAppel | null;
}

export class ConsulterAppels {
  constructor(
    private readonly raccordements: ConsulterRaccordements,
    private readonly comptes: CompteTechniqueRepository,
    private readonly journal: JournalDesAppels,
  ) {}

  /** @throws RaccordementIntrouvable */
  async execute(
    acteur: Acteur,
    criteres: CriteresDAppels,
    apres: RepereDAppel | null,
  ): Promise<AppelsDApplication> {
    const application = await this.raccordements.application(acteur, criteres.applicationId);
    const { appels, suivant } = await this.journal.page(criteres, apres, PAR_PAGE);
    const comptes = await this.comptes.deStructures([application.structureId]);
    const logins = new Map(comptes.map(({ donnees }) => [donnees.id, donnees.login]));
    return {
      application,
      appels: appels.map((appel) => ({ ...appel, login: logins.get(appel.compteId ?? 0) ?? null })),
      suivant,
    };
  }
}
