import type { LigneDeRecapitulatif } from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { AvisGarde } from './ports/AvisRepository.ts';

export interface AvisDUneStructure {
  readonly structure: string | null;
  readonly lignes: readonly LigneDeRecapitulatif[];
}

/** In the order in which each structure first comes, what is about the person alone first. */
export const parStructure = (avis: readonly AvisGarde[]): readonly AvisDUneStructure[] => {
  const groupes = new Map<string | null, LigneDeRecapitulatif[]>();
  for (const { structure, phrase, chemin } of avis) {
    const lignes = groupes.get(structure) ?? [];
    lignes.push({ phrase, chemin });
    groupes.set(structure, lignes);
  }
  return [...groupes]
    .map(([structure, lignes]) => ({ structure, lignes }))
    .sort((a, b) => Number(b.structure === null) - Number(a.structure === null));
};
