import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import type { EspaceJuridiction } from '../domain/vues.ts';
import { perimetreJuridiction, perimetrePrestataire } from './perimetres.ts';
import type { ChangementsDesMemoires, PageDeChangements } from './ports/ChangementsDesMemoires.ts';

export interface SynchroniserMemoiresQuery {
  readonly acteur: Acteur;
  /** An espace of the court; the prestataire's own by default. */
  readonly espace?: EspaceJuridiction | undefined;
  readonly depuis: string;
  readonly limite: number;
}

const LIMITE_MAX = 1_000;

/** What happened since a cursor to the mémoires that the person follows: every step once, in order. */
export class SynchroniserMemoires {
  constructor(private readonly changements: ChangementsDesMemoires) {}

  /** From where to synchronise, to be asked before the list is read: nothing that happens meanwhile is lost. */
  position(): Promise<string> {
    return this.changements.position();
  }

  /** @throws EspaceMemoiresFerme, CurseurInconnu */
  async execute({ acteur, espace, depuis, limite }: SynchroniserMemoiresQuery): Promise<PageDeChangements> {
    const perimetre = espace ? perimetreJuridiction(acteur, espace) : perimetrePrestataire(acteur);
    if (!perimetre) throw new EspaceMemoiresFerme(null);
    return this.changements.lire(perimetre, depuis, Math.min(Math.max(limite, 1), LIMITE_MAX));
  }
}
