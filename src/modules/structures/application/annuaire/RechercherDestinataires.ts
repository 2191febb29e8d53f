import type {
  RechercheDeStructures,
  StructuresTrouvees,
  TrancheDeStructures,
} from '../ports/RechercheDeStructures.ts';
import { formesDIdentifiant } from './formesDIdentifiant.ts';
import { motsCherches } from './motsCherches.ts';

export interface DestinataireCherche {
  readonly identifiant: string | null;
  /** Name, town or postcode; may be empty. */
  readonly texte: string;
  /** Recipients are public: no private structure is one. */
  readonly publique: boolean;
}

/** The public structures to which mémoires may be sent: the active ones. */
export class RechercherDestinataires {
  constructor(private readonly structures: RechercheDeStructures) {}

  async execute(
    { identifiant, texte, publique }: DestinataireCherche,
    tranche: TrancheDeStructures,
  ): Promise<StructuresTrouvees> {
    const mots = motsCherches(texte);
    if (!mots || !publique) return { structures: [], total: 0 };
    return this.structures.chercher(
      {
        identifiants: identifiant === null ? null : formesDIdentifiant(identifiant),
        type: null,
        nom: [],
        ville: [],
        texte: mots,
        codePostal: null,
        pays: null,
        publique: true,
        statut: 'ACTIVE',
      },
      { siennes: [], autresParIdentifiant: false },
      tranche,
    );
  }
}
