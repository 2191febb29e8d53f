import type { Readable } from 'node:stream';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { GardeDePieces } from '../../../../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import { PeriodeInversee, TropDePieces, TypeDePieceInadmis } from '../../domain/erreursDuDossier.ts';
import type { PieceReutilisable, ProprietaireDePiece } from '../../domain/piece/PieceReutilisable.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import type { TypesDePieces } from '../ports/TypesDePieces.ts';
import { exigerPieces, ficheSousVerrou, pieceChangee } from './piecesDe.ts';

export interface AjouterPieceCommand {
  readonly acteur: Acteur;
  readonly proprietaire: ProprietaireDePiece;
  readonly designation: string;
  readonly type: string;
  /** Today when it is null. */
  readonly du: Jour | null;
  readonly au: Jour | null;
  readonly nom: string;
  readonly contenu: Readable;
}

const PIECES_MAX = 200;

/**
 * Everything is checked before the content is stored, and again under the row of the structure: what is added while its SIRET
 * changes is not left behind.
 */
export class AjouterPiece {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly structures: StructureRepository,
    private readonly types: TypesDePieces,
    private readonly garde: GardeDePieces,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws StructureIntrouvable, StructureRemplacee, StructureInactive, TypeDePieceInadmis, PeriodeInversee, TropDePieces, and
   * what is refused of the content
   */
  async execute(command: AjouterPieceCommand): Promise<void> {
    const { acteur, proprietaire, designation, type, au } = command;
    exigerPieces(acteur, proprietaire);
    if (proprietaire.nature === 'STRUCTURE')
      exigerActive((await this.structures.get(proprietaire.structureId)).donnees);
    if (!this.types.some(({ code }) => code === type)) throw new TypeDePieceInadmis(type);
    const le = this.clock.now();
    const du = command.du ?? jourDe(le);
    if (au !== null && au < du) throw new PeriodeInversee();
    await this.exigerPlace(proprietaire);

    const gardee = await this.garde.garder(command.nom, command.contenu);
    const piece: PieceReutilisable = {
      id: this.ids.next(),
      proprietaire,
      designation,
      type,
      ...gardee,
      du,
      au,
      ajouteeLe: le,
      ajouteePar: acteur.utilisateurId,
      retireeLe: null,
    };
    await this.unitOfWork.run(async () => {
      const fiche = await ficheSousVerrou(this.structures, proprietaire);
      if (fiche) exigerActive(fiche.donnees);
      await this.exigerPlace(proprietaire);
      await this.pieces.save(piece);
      await this.events.publish(pieceChangee('structures.piece-ajoutee', piece, acteur, le));
    });
  }

  private async exigerPlace(proprietaire: ProprietaireDePiece): Promise<void> {
    if ((await this.pieces.de(proprietaire)).length >= PIECES_MAX) throw new TropDePieces(PIECES_MAX);
  }
}
