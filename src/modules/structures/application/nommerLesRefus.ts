import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { ActeRefuse, BilanEnNombre } from './enNombre.ts';
import { estGestionnaireDe } from './politique.ts';
import type { Personne, Utilisateurs } from './ports/Utilisateurs.ts';

export interface ActeRefuseNomme extends ActeRefuse {
  /** Undefined for somebody who is not of the structures of the actor. */
  readonly personne: Personne | undefined;
}

export interface BilanNomme extends BilanEnNombre {
  readonly refuses: readonly ActeRefuseNomme[];
}

type Concerne = (
  id: number,
) => Promise<{ readonly donnees: { readonly utilisateurId: number; readonly structureId: number } }>;

/** Says whom each refusal is about, in one query, and of nobody whom the actor may not know. */
export const nommerLesRefus = async (
  bilan: BilanEnNombre,
  acteur: Acteur,
  concerne: Concerne,
  utilisateurs: Utilisateurs,
): Promise<BilanNomme> => {
  const ids = new Map<number, number>();
  for (const { id } of bilan.refuses) {
    try {
      const { donnees } = await concerne(id);
      if (estGestionnaireDe(acteur, donnees.structureId)) ids.set(id, donnees.utilisateurId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  const personnes = await utilisateurs.nommer([...ids.values()]);
  return {
    faits: bilan.faits,
    refuses: bilan.refuses.map((refus) => ({ ...refus, personne: personnes.get(ids.get(refus.id) ?? 0) })),
  };
};
