import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { structuresGerees } from '../politique.ts';
import type { AbonnementLu, AbonnementReader } from '../ports/AbonnementReader.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';

export interface AbonnementEnAttente extends AbonnementLu {
  /** Undefined when the account is gone. */
  readonly demandeur: Personne | undefined;
}

export interface AbonnementsEnAttente {
  readonly demandes: readonly AbonnementEnAttente[];
  readonly suivant: number | null;
}

const PAR_PAGE = 50;

/** The requests for espaces that a gestionnaire may decide, the oldest first. */
export class ListerDemandesDAbonnement {
  constructor(
    private readonly abonnements: AbonnementReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  async execute(
    acteur: Acteur,
    apres: number | null = null,
    limite = PAR_PAGE,
  ): Promise<AbonnementsEnAttente> {
    const structureIds = structuresGerees(acteur);
    if (structureIds.length === 0) return { demandes: [], suivant: null };
    const { demandes, suivant } = await this.abonnements.demandesEnAttente(structureIds, apres, limite);
    const personnes = await this.utilisateurs.nommer(demandes.map(({ utilisateurId }) => utilisateurId));
    return {
      demandes: demandes.map((demande) => ({ ...demande, demandeur: personnes.get(demande.utilisateurId) })),
      suivant,
    };
  }

  async compter(acteur: Acteur): Promise<number> {
    const structureIds = structuresGerees(acteur);
    return structureIds.length === 0 ? 0 : this.abonnements.compterDemandes(structureIds);
  }
}
