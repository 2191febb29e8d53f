import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { codeReconnu } from '../domain/codeReconnu.ts';
import { anomalieDePiece, PIECE_MANQUEE } from './anomalieDePiece.ts';
import { modifieIci } from './modifieIci.ts';
import type { Annonces } from './ports/Annonces.ts';
import type { ExportOuvert, PieceTrouvee } from './ports/ExportOuvert.ts';
import type {
  LotsDeStructures,
  MandatEnAttente,
  PieceDeStructureEnAttente,
  PieceEnAttente,
} from './ports/LotsDeStructures.ts';
import type { Quai } from './ports/Quai.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { Lien, Lot, Registre } from './ports/Registre.ts';
import type { MandatAReecrire, MandatAReprendre, StructuresReprises } from './ports/StructuresReprises.ts';

const MIME_INCONNU = 'application/octet-stream';
/** Of a document whose type no code of ours stands for. */
export const TYPE_INCONNU = 'AUTRE';

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
    private readonly annonces: Annonces,
  ) {}

  async execute(ouvert: ExportOuvert, lot: Lot): Promise<void> {
    for await (const mandats of this.lots.mandats(false))
      await this.reprendreMandats(ouvert, lot.id, mandats);
    for await (const pieces of this.lots.pieces(false)) await this.reprendrePieces(ouvert, lot.id, pieces);
  }

  /** What would be told and brought. */
  async simuler(ouvert: ExportOuvert): Promise<void> {
    for await (const mandats of this.lots.mandats(false)) {
      const tri = await this.trierMandats(mandats, (pieces) => ouvert.examiner(pieces));
      const libres = await this.structures.mandatsLibres(tri.redits);
      const redits = tri.redits.filter(({ id }) => libres.has(id)).map(({ ancienId }) => ancienId);
      await this.annonces.noter(
        [...tri.gardes.map(({ id }) => id), ...redits].map((ancienId) => ({ nature: 'MANDAT', ancienId })),
      );
      await this.quai.noterAnomalies(anomaliesDeMandats(mandats, tri, libres));
    }
    for await (const pieces of this.lots.pieces(false)) {
      const trouvees = await this.chercher(pieces, (demandees) => ouvert.examiner(demandees));
      const gardees = pieces.filter(({ id }) => trouvees.has(id));
      await this.annonces.noter(gardees.map(({ id: ancienId }) => ({ nature: 'PIECE', ancienId })));
    }
  }

  private async reprendreMandats(
    ouvert: ExportOuvert,
    lotId: number,
    mandats: readonly MandatEnAttente[],
  ): Promise<void> {
    const tri = await this.trierMandats(mandats, (pieces) => ouvert.adopter(pieces));
    const { gardes, redits } = tri;
    const reecrits = await this.unitOfWork.run(async () => {
      const ids = await this.structures.reprendreMandats(gardes);
      const faits = await this.structures.reecrireMandats(redits);
      await this.registre.lier(lotId, [
        ...gardes.map(({ id, empreinte }, rang) => lienDeMandat(id, ids[rang] ?? 0, empreinte, 1)),
        ...redits
          .filter(({ id }) => faits.has(id))
          .map(({ ancienId, id, empreinte, version }) => lienDeMandat(ancienId, id, empreinte, version + 1)),
      ]);
      return faits;
    });
    await this.quai.oublierAnomalies(
      'mandats',
      gardes.map(({ ligne }) => ligne),
      ['REFERENCE_INCONNUE'],
    );
    await this.quai.noterAnomalies(anomaliesDeMandats(mandats, tri, reecrits));
  }

  /** Those that no run has brought yet, with their documents, and those that have changed since. */
  private async trierMandats(
    mandats: readonly MandatEnAttente[],
    prendre: ExportOuvert['adopter'],
  ): Promise<MandatsTries> {
    const deuxParties = mandats.flatMap(({ mandantId, mandataireId, ...mandat }) =>
      mandantId !== null && mandataireId !== null && mandantId !== mandataireId
        ? [{ ...mandat, mandantId, mandataireId }]
        : [],
    );
    const trouvees = await this.chercher(
      deuxParties.flatMap(({ piece }) => piece ?? []),
      prendre,
    );
    const avecDocument = deuxParties.map((mandat) => {
      const document = mandat.piece && trouvees.get(mandat.piece.id);
      return { ...mandat, document: document ?? null };
    });
    return {
      gardes: avecDocument.flatMap(({ document, devenu, ...mandat }) =>
        devenu === null && document !== null ? [{ ...mandat, document }] : [],
      ),
      redits: avecDocument.flatMap(({ devenu, id: ancienId, ...mandat }) =>
        devenu === null ? [] : [{ ...mandat, ancienId, id: devenu.id, version: devenu.version }],
      ),
    };
  }

  private async reprendrePieces(
    ouvert: ExportOuvert,
    lotId: number,
    pieces: readonly PieceDeStructureEnAttente[],
  ): Promise<void> {
    const trouvees = await this.chercher(pieces, (demandees) => ouvert.adopter(demandees));
    const types = this.references.typesDePieces();
    const gardees = pieces.flatMap(({ id, empreinte, structureId, type }) => {
      const document = trouvees.get(id);
      const code = (type !== null && codeReconnu(type, types)) || TYPE_INCONNU;
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

  private async chercher(
    pieces: readonly PieceEnAttente[],
    prendre: ExportOuvert['adopter'],
  ): Promise<ReadonlyMap<string, DocumentTrouve>> {
    const reponses = await prendre(pieces.map(({ chemin, sha256 }) => ({ chemin, sha256 })));
    const trouvees = new Map<string, DocumentTrouve>();
    const anomalies: Anomalie[] = [];
    pieces.forEach((piece, rang) => {
      const reponse: PieceTrouvee = reponses[rang] ?? { sort: 'ABSENTE' };
      if (reponse.sort === 'TROUVEE') {
        const { taille, mime } = reponse;
        trouvees.set(piece.id, { nom: piece.nom, sha256: piece.sha256, taille, mime: mime ?? MIME_INCONNU });
      } else anomalies.push(anomalieDePiece(piece, reponse.sort));
    });
    const lignes = pieces.filter(({ id }) => trouvees.has(id)).map(({ ligne }) => ligne);
    await this.quai.oublierAnomalies('pieces', lignes, PIECE_MANQUEE);
    await this.quai.noterAnomalies(anomalies);
    return trouvees;
  }
}

interface MandatsTries {
  readonly gardes: readonly (MandatAReprendre & Pick<MandatEnAttente, 'id' | 'ligne' | 'empreinte'>)[];
  readonly redits: readonly (MandatAReecrire & {
    readonly ancienId: string;
    readonly ligne: number;
    readonly empreinte: string;
  })[];
}

const anomaliesDeMandats = (
  mandats: readonly MandatEnAttente[],
  { gardes, redits }: MandatsTries,
  reecrits: ReadonlySet<number>,
): readonly Anomalie[] => {
  const suivis = new Set([...gardes.map(({ id }) => id), ...redits.map(({ ancienId }) => ancienId)]);
  return [
    ...mandats.filter(({ id }) => !suivis.has(id)).map(mandatEcarte),
    ...redits
      .filter(({ id }) => !reecrits.has(id))
      .map(({ ligne, ancienId }) => modifieIci('mandats', ligne, ancienId)),
  ];
};

const lienDeMandat = (ancienId: string, notreId: number, empreinte: string, version: number): Lien => ({
  nature: 'MANDAT',
  ancienId,
  notreId,
  empreinte,
  version,
  cree: true,
});

const mandatEcarte = ({ id, ligne, mandantId, mandataireId, piece }: MandatEnAttente): Anomalie => {
  const base = { fichier: 'mandats', ligne, valeur: id } as const;
  if (mandantId === null || mandataireId === null) {
    const colonne = mandantId === null ? 'mandant_id' : 'mandataire_id';
    return { ...base, colonne, code: 'FOURNISSEUR_SANS_MEMOIRE', consequence: 'NON_REPRIS' };
  }
  const code = piece === null ? 'VALEUR_OBLIGATOIRE' : 'REFERENCE_INCONNUE';
  return { ...base, colonne: 'piece_id', code, consequence: 'LIGNE_ECARTEE' };
};
