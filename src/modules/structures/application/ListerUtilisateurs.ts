import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { exigerGestionnaire } from './politique.ts';
import type { RattachementReader, RepereParRole, UtilisateurRattache } from './ports/RattachementReader.ts';
import type { Personne, Utilisateurs } from './ports/Utilisateurs.ts';

export interface UtilisateurDeStructure extends UtilisateurRattache {
  /** Undefined when the account is gone. */
  readonly personne: Personne | undefined;
}

export interface UtilisateursDeStructure {
  readonly utilisateurs: readonly UtilisateurDeStructure[];
  readonly suivant: RepereParRole | null;
}

/** The people of a structure, gestionnaires first. */
export class ListerUtilisateurs {
  constructor(
    private readonly rattachements: RattachementReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws StructureIntrouvable */
  async execute(
    acteur: Acteur,
    structureId: number,
    apres: RepereParRole | null = null,
    limite = 50,
  ): Promise<UtilisateursDeStructure> {
    exigerGestionnaire(acteur, structureId);
    const page = await this.rattachements.utilisateursDe(structureId, apres, limite);
    const personnes = await this.utilisateurs.nommer(
      page.utilisateurs.map(({ utilisateurId }) => utilisateurId),
    );
    return {
      utilisateurs: page.utilisateurs.map((utilisateur) => ({
        ...utilisateur,
        personne: personnes.get(utilisateur.utilisateurId),
      })),
      suivant: page.suivant,
    };
  }
}
