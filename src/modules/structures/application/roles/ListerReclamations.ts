import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ReserveAuSupport } from '../../domain/erreursDeRoles.ts';
import type { ReclamationLue, RolesReader } from '../ports/RolesReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';

export interface ReclamationNommee extends ReclamationLue {
  readonly demandeur: Personne | undefined;
  readonly principal: Personne | undefined;
}

export interface ReclamationsADecider {
  readonly reclamations: readonly ReclamationNommee[];
  readonly suivant: number | null;
}

const PAR_PAGE = 20;

/** The claims, as support sees them. */
export class ListerReclamations {
  constructor(
    private readonly roles: RolesReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** Those to decide, the oldest first. @throws ReserveAuSupport */
  async aDecider(acteur: Acteur, apres: number | null = null): Promise<ReclamationsADecider> {
    exigerSupport(acteur);
    const { reclamations, suivant } = await this.roles.reclamationsADecider(apres, PAR_PAGE);
    return { reclamations: await this.nommer(reclamations), suivant };
  }

  /** @throws ReserveAuSupport */
  compter(acteur: Acteur): Promise<number> {
    exigerSupport(acteur);
    return this.roles.compterReclamationsADecider();
  }

  /** All those of a structure, the latest first. @throws ReserveAuSupport */
  async deStructure(acteur: Acteur, structureId: number): Promise<readonly ReclamationNommee[]> {
    exigerSupport(acteur);
    return this.nommer(await this.roles.reclamationsDeStructure(structureId));
  }

  private async nommer(lues: readonly ReclamationLue[]): Promise<readonly ReclamationNommee[]> {
    const ids = lues.flatMap(({ demandeurId, principalId }) =>
      principalId === null ? [demandeurId] : [demandeurId, principalId],
    );
    const personnes = await this.utilisateurs.nommer(ids);
    return lues.map((lue) => ({
      ...lue,
      demandeur: personnes.get(lue.demandeurId),
      principal: lue.principalId === null ? undefined : personnes.get(lue.principalId),
    }));
  }
}

const exigerSupport = ({ support }: Acteur): void => {
  if (!support) throw new ReserveAuSupport();
};
