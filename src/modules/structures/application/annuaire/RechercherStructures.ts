import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  CriteresDeStructures,
  RechercheDeStructures,
  StructuresTrouvees,
  TrancheDeStructures,
} from '../ports/RechercheDeStructures.ts';
import { formesDIdentifiant } from './formesDIdentifiant.ts';
import { motsCherches } from './motsCherches.ts';

/** As it was typed; what was not is empty or null. */
export interface StructureCherchee extends Pick<
  CriteresDeStructures,
  'type' | 'codePostal' | 'pays' | 'publique' | 'statut'
> {
  readonly identifiant: string | null;
  readonly nom: string;
  readonly ville: string;
  /** Only one's own and the public ones; otherwise any active one as well, by its exact identifier. */
  readonly restreinte: boolean;
}

/**
 * One's own structures and the public ones; those of others by their exact identifier only, as before a creation: private
 * people are never browsed, and a natural person is found by nobody else.
 */
export class RechercherStructures {
  constructor(private readonly structures: RechercheDeStructures) {}

  async execute(
    acteur: Acteur,
    cherchee: StructureCherchee,
    tranche: TrancheDeStructures,
  ): Promise<StructuresTrouvees> {
    const nom = motsCherches(cherchee.nom);
    const ville = motsCherches(cherchee.ville);
    if (!nom || !ville) return { structures: [], total: 0 };
    const { identifiant, restreinte, type, codePostal, pays, publique, statut } = cherchee;
    const identifiants = identifiant === null ? null : formesDIdentifiant(identifiant);
    return this.structures.chercher(
      { identifiants, type, nom, ville, texte: [], codePostal, pays, publique, statut },
      {
        siennes: acteur.habilitations.map(({ structureId }) => structureId),
        autresParIdentifiant: !restreinte && identifiants !== null,
      },
      tranche,
    );
  }
}
