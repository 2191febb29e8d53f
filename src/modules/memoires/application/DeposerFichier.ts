import type { Readable } from 'node:stream';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { GardeDePieces } from '../../../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { FichierDepose, FichiersDeposes } from './ports/FichiersDeposes.ts';
import { exigerStructureDesFichiers } from './politique.ts';

export interface DeposerFichierCommand {
  readonly acteur: Acteur;
  readonly nom: string;
  /** Read once. */
  readonly contenu: Readable;
}

/** Keeps a file ahead of the mémoire that will hold it; the same checks of content and weight as for a piece. */
export class DeposerFichier {
  constructor(
    private readonly fichiers: FichiersDeposes,
    private readonly garde: GardeDePieces,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws EspaceMemoiresFerme, NomDePieceInvalide, PieceVide, PieceTropLourde, FormatDePieceRefuse */
  async execute({ acteur, nom, contenu }: DeposerFichierCommand): Promise<FichierDepose> {
    const structureId = exigerStructureDesFichiers(acteur);
    const garde = await this.garde.garder(nom, contenu);
    const fichier = { id: this.ids.next(), structureId, ...garde, deposeLe: this.clock.now() };
    await this.fichiers.garder(fichier);
    return fichier;
  }
}
