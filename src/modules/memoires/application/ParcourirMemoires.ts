import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import type { CodeEtat } from '../domain/etats.ts';
import { etatsRecus, VUES_PRESTATAIRE, type EspaceJuridiction, type Vue } from '../domain/vues.ts';
import { perimetreJuridiction, perimetrePrestataire } from './perimetres.ts';
import type { FiltresMemoires, Sens, Tri } from './ports/CriteresListe.ts';
import type { MemoireReader, PageDeMemoires } from './ports/MemoireReader.ts';

export interface ParcourirMemoiresQuery {
  readonly acteur: Acteur;
  /** An espace of the court; the prestataire's own by default. */
  readonly espace?: EspaceJuridiction | undefined;
  readonly vue: Vue;
  readonly etats?: readonly CodeEtat[] | undefined;
  readonly filtres: FiltresMemoires;
  readonly tri: Tri;
  readonly sens: Sens;
  readonly curseur: string | null;
  readonly limite: number;
}

const LIMITE_MAX = 10_000;

const VIDE: PageDeMemoires = { lignes: [], suivant: null, precedent: null };

/** The lists of the pages, by key and in long pages, without a count: for a program that reads them to the end. */
export class ParcourirMemoires {
  constructor(private readonly reader: MemoireReader) {}

  /** @throws EspaceMemoiresFerme */
  async execute(query: ParcourirMemoiresQuery): Promise<PageDeMemoires> {
    const { acteur, espace, vue, filtres, tri, sens, curseur, limite } = query;
    const perimetre = espace ? perimetreJuridiction(acteur, espace) : perimetrePrestataire(acteur);
    if (!perimetre) throw new EspaceMemoiresFerme(null);
    const visibles = espace ? etatsRecus(espace, vue) : VUES_PRESTATAIRE[vue];
    const etats = visibles.filter((etat) => query.etats?.includes(etat) ?? true);
    if (etats.length === 0) return VIDE;
    const criteres = { ...filtres, perimetre, etats, tri, sens };
    return this.reader.lister(criteres, curseur, Math.min(Math.max(limite, 1), LIMITE_MAX));
  }
}
