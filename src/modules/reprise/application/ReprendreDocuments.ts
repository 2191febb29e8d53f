import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { codeReconnu } from '../domain/codeReconnu.ts';
import { anomalieDePiece } from './anomalieDePiece.ts';
import type { ExportOuvert, PieceTrouvee } from './ports/ExportOuvert.ts';
import type {
  LotsDeStructures,
  MandatEnAttente,
  PieceDeStructureEnAttente,
  PieceEnAttente,
} from './ports/LotsDeStructures.ts';
import type { Quai } from './ports/Quai.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { Lot, Registre } from './ports/Registre.ts';
import type { StructuresReprises } from './ports/StructuresReprises.ts';

const MIME_INCONNU = 'application/octet-stream';

interface DocumentTrouve {
  readonly nom: string;
  readonly sha256: string;
  readonly taille: number;
  readonly mime: string;
}

/** The mandats between structures, each with its document, and the other documents of structures. */
export class ReprendreDocuments {
  constructor(
    private readonly lots: LotsDeStructures,
    private readonly structures: StructuresReprises,
    private readonly registre: Registre,
    private readonly quai: Quai,
    private readonly references: ReferencesDeReprise,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(ouvert: ExportOuvert, lot: Lot): Promise<void> {
    for await (const mandats of this.lots.mandats()) await this.reprendreMandats(ouvert, lot.id, mandats);
    for await (const pieces of this.lots.pieces()) await this.reprendrePieces(ouvert, lot.id, pieces);
  }

  private async reprendreMandats(
    ouvert: ExportOuvert,
    lotId: number,
    mandats: readonly MandatEnAttente[],
  ): Promise<void> {
    const entiers = mandats.flatMap(({ mandantId, mandataireId, piece, ...mandat }) =>
      mandantId !== null && mandataireId !== null && mandantId !== mandataireId && piece !== null
        ? [{ ...mandat, mandantId, mandataireId, piece }]
        : [],
    );
    const trouvees = await this.adopter(
      ouvert,
      entiers.map(({ piece }) => piece),
    );
    const gardes = entiers.flatMap((mandat) => {
      const document = trouvees.get(mandat.piece.id);
      return document ? [{ ...mandat, document }] : [];
    });
    await this.unitOfWork.run(async () => {
      const ids = await this.structures.reprendreMandats(gardes);
      await this.registre.lier(
        lotId,
        gardes.map(({ id: ancienId, empreinte }, rang) => {
          const notreId = ids[rang] ?? 0;
          return { nature: 'MANDAT', ancienId, notreId, empreinte, version: 1, cree: true };
        }),
      );
    });
    const repris = new Set(gardes.map(({ id }) => id));
    await this.quai.noterAnomalies(mandats.filter(({ id }) => !repris.has(id)).map(mandatEcarte));
  }

  private async reprendrePieces(
    ouvert: ExportOuvert,
    lotId: number,
    pieces: readonly PieceDeStructureEnAttente[],
  ): Promise<void> {
    const trouvees = await this.adopter(ouvert, pieces);
    const types = this.references.typesDePieces();
    const gardees = pieces.flatMap(({ id, empreinte, structureId, type }) => {
      const document = trouvees.get(id);
      const code = (type !== null && codeReconnu(type, types)) || 'AUTRE';
      return document ? [{ id, empreinte, structureId, type: code, ...document }] : [];
    });
    await this.unitOfWork.run(async () => {
      const ids = await this.structures.reprendrePieces(gardees);
      await this.registre.lier(
        lotId,
        gardees.map(({ id: ancienId, empreinte }, rang) => {
          const notreId = ids[rang] ?? 0;
          return { nature: 'PIECE', ancienId, notreId, empreinte, version: 1, cree: true };
        }),
      );
    });
  }

  private async adopter(
    ouvert: ExportOuvert,
    pieces: readonly PieceEnAttente[],
  ): Promise<ReadonlyMap<string, DocumentTrouve>> {
    const reponses = await ouvert.adopter(pieces.map(({ chemin, sha256 }) => ({ chemin, sha256 })));
    const trouvees = new Map<string, DocumentTrouve>();
    const anomalies: Anomalie[] = [];
    pieces.forEach((piece, rang) => {
      const reponse: PieceTrouvee = reponses[rang] ?? { sort: 'ABSENTE' };
      if (reponse.sort === 'TROUVEE') {
        const { taille, mime } = reponse;
        trouvees.set(piece.id, { nom: piece.nom, sha256: piece.sha256, taille, mime: mime ?? MIME_INCONNU });
      } else anomalies.push(anomalieDePiece(piece, reponse.sort));
    });
    await this.quai.noterAnomalies(anomalies);
    return trouvees;
  }
}

const mandatEcarte = ({ id, ligne, mandantId, mandataireId, piece }: MandatEnAttente): Anomalie => {
  const base = { fichier: 'mandats', ligne, valeur: id } as const;
  if (mandantId === null || mandataireId === null) {
    const colonne = mandantId === null ? 'mandant_id' : 'mandataire_id';
    return { ...base, colonne, code: 'FOURNISSEUR_SANS_MEMOIRE', consequence: 'NON_REPRIS' };
  }
  const code = piece === null ? 'VALEUR_OBLIGATOIRE' : 'REFERENCE_INCONNUE';
  return { ...base, colonne: 'piece_id', code, consequence: 'LIGNE_ECARTEE' };
};
