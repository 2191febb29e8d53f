import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import { VUES_PRESTATAIRE, type Vue } from '../domain/vues.ts';
import { listerPage, type DemandeDeListe, type ListeDeMemoires } from './listerPage.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import { perimetrePrestataire } from './perimetres.ts';

export interface ListerMemoiresQuery extends DemandeDeListe {
  readonly acteur: Acteur;
  readonly vue: Vue;
}

/** What the person follows, for all her structures or for the one that `filtres.structureId` names. */
export class ListerMemoires {
  constructor(private readonly reader: MemoireReader) {}

  /** @throws EspaceMemoiresFerme */
  async execute({ acteur, vue, ...demande }: ListerMemoiresQuery): Promise<ListeDeMemoires> {
    const { structureId, ...filtres } = demande.filtres ?? {};
    const perimetre = perimetrePrestataire(acteur, structureId);
    if (!perimetre) throw new EspaceMemoiresFerme(structureId ?? null);
    return listerPage(this.reader, { perimetre, etats: VUES_PRESTATAIRE[vue] }, { ...demande, filtres });
  }
}
