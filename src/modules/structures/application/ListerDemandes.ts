import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { structuresGerees } from './politique.ts';
import type { DemandeLue, RattachementReader } from './ports/RattachementReader.ts';
import type { Personne, Utilisateurs } from './ports/Utilisateurs.ts';

export interface DemandeEnAttente extends DemandeLue {
  /** Undefined when the account is gone. */
  readonly demandeur: Personne | undefined;
}

export interface DemandesEnAttente {
  readonly demandes: readonly DemandeEnAttente[];
  readonly suivant: number | null;
}

const PAR_PAGE = 50;

/** The requests that a gestionnaire may decide, the oldest first. */
export class ListerDemandes {
  constructor(
    private readonly rattachements: RattachementReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  async execute(
    acteur: Acteur,
    apres: number | null = null,
    limite: number = PAR_PAGE,
  ): Promise<DemandesEnAttente> {
    const structureIds = structuresGerees(acteur);
    if (structureIds.length === 0) return { demandes: [], suivant: null };

    const { demandes, suivant } = await this.rattachements.demandesEnAttente(structureIds, apres, limite);
    const personnes = await this.utilisateurs.nommer(demandes.map(({ utilisateurId }) => utilisateurId));
    return {
      demandes: demandes.map((demande) => ({ ...demande, demandeur: personnes.get(demande.utilisateurId) })),
      suivant,
    };
  }

  async compter(acteur: Acteur): Promise<number> {
    const structureIds = structuresGerees(acteur);
    return structureIds.length === 0 ? 0 : this.rattachements.compterDemandes(structureIds);
  }
}
