import { codeReconnu } from '../domain/codeReconnu.ts';
import type { EcartDeReprise } from './EcartDeReprise.ts';
import type { Empreintes } from './ports/Empreintes.ts';
import type { ExportOuvert, PieceTrouvee } from './ports/ExportOuvert.ts';
import type {
  LotsDeStructures,
  MandatEnAttente,
  PieceDeStructureEnAttente,
  PieceEnAttente,
} from './ports/LotsDeStructures.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { DocumentVerifie, StructuresVerifiees } from './ports/StructuresVerifiees.ts';
import type { Suivi } from './ports/Suivi.ts';
import { ReleveDEcarts } from './ReleveDEcarts.ts';
import { TYPE_INCONNU } from './ReprendreDocuments.ts';

/**
 * Compares every mandat of an export, every document of a structure, and reads what the store holds of both. What the export announces
 * and does not have was not taken over: it is not expected.
 */
export class VerifierDocuments {
  constructor(
    private readonly lots: Pick<LotsDeStructures, 'mandats' | 'pieces'>,
    private readonly structures: Pick<StructuresVerifiees, 'comparerMandats' | 'comparerPieces'>,
    private readonly references: Pick<ReferencesDeReprise, 'typesDePieces'>,
    private readonly empreintes: Empreintes,
  ) {}

  /** After `preparerLesPieces`. */
  async execute(ouvert: ExportOuvert, suivi: Suivi): Promise<readonly EcartDeReprise[]> {
    const mandats = new ReleveDEcarts('mandats');
    const documents = new ReleveDEcarts('documents de structures');
    suivi.commencer('comparaison des mandats et des documents', null);
    for await (const lot of this.lots.mandats(true)) {
      await this.comparerLesMandats(ouvert, lot, mandats);
      suivi.avancer(lot.length);
    }
    for await (const lot of this.lots.pieces(true)) {
      await this.comparerLesPieces(ouvert, lot, documents);
      suivi.avancer(lot.length);
    }
    suivi.finir();
    return [...mandats.ecarts, ...documents.ecarts];
  }

  private async comparerLesMandats(
    ouvert: ExportOuvert,
    lot: readonly MandatEnAttente[],
    releve: ReleveDEcarts,
  ): Promise<void> {
    const deuxParties = lot.flatMap(({ mandantId, mandataireId, ...mandat }) =>
      mandantId !== null && mandataireId !== null && mandantId !== mandataireId
        ? [{ ...mandat, mandantId, mandataireId }]
        : [],
    );
    const trouvees = await examiner(
      ouvert,
      deuxParties.flatMap(({ piece }) => piece ?? []),
    );
    const attendus = deuxParties
      .map((mandat) => ({ ...mandat, document: (mandat.piece && trouvees.get(mandat.piece.id)) ?? null }))
      .filter(({ devenu, document }) => devenu !== null || document !== null);
    releve.attendre(attendus.length);
    for (const { id, devenu } of attendus)
      if (devenu === null) releve.noter(`mandat ${id} de l’export`, ABSENT);

    const suivis = attendus.flatMap(({ devenu, id: _ancienId, ...mandat }) =>
      devenu === null ? [] : [{ ...mandat, id: devenu.id, version: devenu.version }],
    );
    const sujets = suivis.map(({ id }) => ({
      sujet: `mandat ${id}`,
      document: `du document du mandat ${id}`,
    }));
    await this.relever(await this.structures.comparerMandats(suivis), sujets, releve);
  }

  private async comparerLesPieces(
    ouvert: ExportOuvert,
    lot: readonly PieceDeStructureEnAttente[],
    releve: ReleveDEcarts,
  ): Promise<void> {
    const types = this.references.typesDePieces();
    const trouvees = await examiner(ouvert, lot);
    const attendues = lot.filter(({ id, devenu }) => devenu !== null || trouvees.has(id));
    releve.attendre(attendues.length);
    for (const { id, devenu } of attendues)
      if (devenu === null) releve.noter(`document ${id} de l’export`, ABSENT);

    const suivies = attendues.flatMap(({ id, devenu, empreinte, type, structureId, deplacee }) => {
      if (devenu === null) return [];
      const document = trouvees.get(id);
      const code = (type !== null && codeReconnu(type, types)) || TYPE_INCONNU;
      /* A later export does not rewrite it. */
      const dite = document && devenu.empreinte === empreinte ? { ...document, type: code } : null;
      return [{ id: devenu.id, structureId: deplacee ? null : structureId, dite }];
    });
    const sujets = suivies.map(({ id }) => ({ sujet: `document ${id}`, document: `du document ${id}` }));
    await this.relever(await this.structures.comparerPieces(suivies), sujets, releve);
  }

  private async relever(
    compares: readonly DocumentVerifie[],
    sujets: readonly { readonly sujet: string; readonly document: string }[],
    releve: ReleveDEcarts,
  ): Promise<void> {
    const nommes = compares.flatMap((compare, rang) => {
      const noms = sujets[rang];
      return noms ? [{ ...compare, ...noms }] : [];
    });
    for (const { sujet, quoi } of nommes) releve.noter(sujet, quoi);
    const aLire = nommes.flatMap(({ document, sha256 }) => (sha256 === null ? [] : [{ document, sha256 }]));
    const lues = await this.empreintes.relire(aLire.map(({ sha256 }) => sha256));
    for (const [rang, { document, sha256 }] of aLire.entries())
      releve.noterContenu(document, sha256, lues[rang] ?? null);
  }
}

const ABSENT: readonly string[] = ['absent'];

const examiner = async (ouvert: ExportOuvert, pieces: readonly PieceEnAttente[]) => {
  const reponses = await ouvert.examiner(pieces.map(({ chemin, sha256 }) => ({ chemin, sha256 })));
  return new Map(
    pieces.flatMap(({ id, nom, sha256 }, rang) => {
      const reponse: PieceTrouvee = reponses[rang] ?? { sort: 'ABSENTE' };
      return reponse.sort === 'TROUVEE' ? [[id, { nom, sha256, taille: reponse.taille }] as const] : [];
    }),
  );
};
