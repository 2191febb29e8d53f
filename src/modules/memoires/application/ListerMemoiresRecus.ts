import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import { etatsRecus, type EspaceJuridiction, type Vue } from '../domain/vues.ts';
import { listerPage, type DemandeDeListe, type ListeDeMemoires } from './listerPage.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import { perimetreJuridiction } from './perimetres.ts';

export interface ListerMemoiresRecusQuery extends DemandeDeListe {
  readonly acteur: Acteur;
  readonly espace: EspaceJuridiction;
  readonly vue: Vue;
}

/** What one espace of the court shows, for all the person's juridictions or for the one of `filtres.juridictionId`. */
export class ListerMemoiresRecus {
  constructor(private readonly reader: MemoireReader) {}

  /** @throws EspaceMemoiresFerme */
  async execute({ acteur, espace, vue, ...demande }: ListerMemoiresRecusQuery): Promise<ListeDeMemoires> {
    const { juridictionId, ...filtres } = demande.filtres ?? {};
    const perimetre = perimetreJuridiction(acteur, espace, juridictionId);
    if (!perimetre) throw new EspaceMemoiresFerme(juridictionId ?? null);
    return listerPage(this.reader, { perimetre, etats: etatsRecus(espace, vue) }, { ...demande, filtres });
  }
}
