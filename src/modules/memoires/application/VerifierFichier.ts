import type { Readable } from 'node:stream';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { GardeDePieces } from '../../../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { FichierDepose } from './ports/FichiersDeposes.ts';
import { exigerStructureDesFichiers } from './politique.ts';

export interface VerifierFichierCommand {
  readonly acteur: Acteur;
  readonly nom: string;
  readonly sha256: string;
  /** Read once. */
  readonly contenu: Readable;
}

/** What `DeposerFichier` would keep, or refuse; nothing is kept. */
export class VerifierFichier {
  constructor(
    private readonly garde: GardeDePieces,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws EspaceMemoiresFerme, NomDePieceInvalide, PieceVide, PieceTropLourde, FormatDePieceRefuse */
  async execute({ acteur, nom, sha256, contenu }: VerifierFichierCommand): Promise<FichierDepose> {
    const structureId = exigerStructureDesFichiers(acteur);
    const verifie = await this.garde.verifier(nom, contenu);
    return { id: this.ids.next(), structureId, ...verifie, sha256, deposeLe: this.clock.now() };
  }
}
