import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import { PieceIntrouvable } from '../domain/erreursDePieces.ts';
import type { ActeDemande } from './ActesSurMemoire.ts';
import type { ContenuDeMemoire, PieceVoulue } from './ContenuDeMemoire.ts';
import type { EnregistrerEntete } from './EnregistrerEntete.ts';
import type { EnregistrerPrestations } from './EnregistrerPrestations.ts';
import type { JoindreFichiers } from './JoindreFichiers.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import type { RetirerPiece } from './RetirerPiece.ts';
import { exigerLecture } from './politique.ts';

export interface ComposerMemoireCommand extends ActeDemande {
  readonly contenu: ContenuDeMemoire;
}

/** Writes the steps of a draft one after the other, as its pages do. In the transaction of the caller. */
export class ComposerMemoire {
  constructor(
    private readonly reader: MemoireReader,
    private readonly enregistrerEntete: EnregistrerEntete,
    private readonly enregistrerPrestations: EnregistrerPrestations,
    private readonly retirerPiece: RetirerPiece,
    private readonly joindreFichiers: JoindreFichiers,
  ) {}

  /** @throws what the steps throw; the version that is asked for is that of the draft before the first of them */
  async execute({ acteur, memoireId, version, contenu }: ComposerMemoireCommand): Promise<DonneesMemoire> {
    const lu = await this.reader.consulter(memoireId);
    if (!lu) throw new MemoireIntrouvable(memoireId);
    exigerLecture(acteur, lu);

    const entete = await this.enregistrerEntete.execute({
      acteur,
      memoireId,
      version,
      structureId: contenu.structureId ?? lu.structureId,
      entete: { ...lu.entete, ...contenu.entete },
      mission: { ...lu.mission, ...contenu.mission },
      reference: contenu.reference ?? lu.reference,
      commentaire: contenu.commentaire ?? lu.commentaire,
    });
    const { lignes = entete.lignes, debours = entete.debours } = contenu;
    const ecrit =
      contenu.lignes === undefined && contenu.debours === undefined
        ? entete
        : await this.enregistrerPrestations.execute({ acteur, memoireId, lignes, debours });
    return contenu.pieces === undefined
      ? ecrit
      : this.ajusterPieces({ acteur, memoireId }, ecrit, contenu.pieces);
  }

  private async ajusterPieces(
    demande: ActeDemande,
    memoire: DonneesMemoire,
    voulues: readonly PieceVoulue[],
  ): Promise<DonneesMemoire> {
    const gardees = voulues.flatMap(({ pieceId }) => pieceId ?? []);
    const inconnue = gardees.find((id) => !memoire.pieces.some((piece) => piece.id === id));
    if (inconnue !== undefined) throw new PieceIntrouvable(inconnue);

    let courant = memoire;
    for (const { id: pieceId } of memoire.pieces) {
      if (!gardees.includes(pieceId)) courant = await this.retirerPiece.execute({ ...demande, pieceId });
    }
    const fichiers = voulues.filter(({ pieceId }) => pieceId === undefined);
    return fichiers.length === 0 ? courant : this.joindreFichiers.execute({ ...demande, fichiers });
  }
}
