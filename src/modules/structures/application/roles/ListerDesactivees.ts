import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { PersonneDesactivee, RolesReader } from '../ports/RolesReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';

export interface DesactiveeNommee extends PersonneDesactivee {
  readonly personne: Personne | undefined;
}

export interface DesactiveesDeStructure {
  readonly personnes: readonly DesactiveeNommee[];
  readonly suivant: number | null;
}

const PAR_PAGE = 50;

/** The people of a structure whose access is suspended. */
export class ListerDesactivees {
  constructor(
    private readonly roles: RolesReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(acteur: Acteur, structureId: number, apres: number | null): Promise<DesactiveesDeStructure> {
    exigerGestionnaire(acteur, structureId);
    const { personnes, suivant } = await this.roles.desactivees(structureId, apres, PAR_PAGE);
    const nommees = await this.utilisateurs.nommer(personnes.map(({ utilisateurId }) => utilisateurId));
    return {
      personnes: personnes.map((une) => ({ ...une, personne: nommees.get(une.utilisateurId) })),
      suivant,
    };
  }
}
