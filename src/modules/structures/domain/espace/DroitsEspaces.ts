import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { StatutStructure } from '../structure/DonneesStructure.ts';

export type DroitsEspaces = Readonly<Partial<Record<CodeEspace, NiveauEspace>>>;

/**
 * What a person may really do: granted to her, and open to the structure. People of an inactive structure may only
 * follow what was done.
 */
export const droitsEffectifs = (
  accordes: DroitsEspaces,
  ouverts: readonly CodeEspace[],
  statut: StatutStructure,
): DroitsEspaces => {
  const droits: Partial<Record<CodeEspace, NiveauEspace>> = {};
  for (const code of ouverts) {
    const niveau = accordes[code];
    if (niveau !== undefined) droits[code] = statut === 'ACTIVE' ? niveau : 'CONSULTATION';
  }
  return droits;
};
