import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { anomalieDePiece, PIECE_MANQUEE } from './anomalieDePiece.ts';
import { enChaine } from './enChaine.ts';
import type { ExportOuvert, PieceTrouvee } from './ports/ExportOuvert.ts';
import type { LotsDeMemoires } from './ports/LotsDeMemoires.ts';
import type { PieceEnAttente } from './ports/LotsDeStructures.ts';
import type { MemoiresRepris } from './ports/MemoiresRepris.ts';
import type { Quai } from './ports/Quai.ts';
import type { Lot, Registre } from './ports/Registre.ts';
import type { Suivi } from './ports/Suivi.ts';
import type { TriDuQuai } from './ports/TriDuQuai.ts';

/** The mémoires with their parts, some tens of thousands a transaction. The pieces are adopted before the rows that name them. */
export class ReprendreMemoires {
  constructor(
    private readonly lots: LotsDeMemoires,
    private readonly tri: TriDuQuai,
    private readonly memoires: MemoiresRepris,
    private readonly registre: Registre,
    private readonly quai: Quai,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdGenerator,
  ) {}

  /** Before all the rest, which takes long: whoever deposits meanwhile is given a number above those of the export. */
  async numeroter(): Promise<void> {
    const dernier = await this.tri.plusHautNumero();
    if (!(await this.memoires.numeroterAuDela(dernier)))
      throw new RangeError(`no number is left above ${dernier}`);
    await this.signalerNumerosDIci();
  }

  async execute(ouvert: ExportOuvert, lot: Lot, suivi: Suivi): Promise<void> {
    const reprise = await this.ranger(ouvert, lot);
    const { tranches, nouveaux, changes } = await this.lots.combien();
    if (nouveaux + changes > 0) await this.memoires.preparer(nouveaux + changes);
    suivi.commencer('mémoires', nouveaux + changes);
    try {
      await enChaine(reprise + 1, tranches, this.lots.ensemble, async (tranche, precedentes) =>
        suivi.avancer(await this.reprendre(ouvert, lot.id, tranche, precedentes)),
      );
    } catch (error) {
      await this.memoires.terminer().catch(() => undefined);
      throw error;
    }
    if (nouveaux + changes > 0 || (await this.memoires.enSuspens())) await this.memoires.terminer();
    suivi.finir();
  }

  /** Which mémoires would be brought and rewritten, and which pieces would be missing. After `preparerLesPieces`. */
  async simuler(ouvert: ExportOuvert, suivi: Suivi): Promise<void> {
    await this.signalerNumerosDIci();
    await this.quai.franchir('RANGE', '');
    await this.preparer();
    await this.lots.tenirCompteDesAnnonces();
    const { tranches } = await this.lots.combien();
    suivi.commencer('pièces', null);
    for (let tranche = 0; tranche < tranches; tranche += 1) {
      for await (const pieces of this.lots.pieces(tranche, false)) {
        const trouvees = await ouvert.examiner(pieces);
        await this.noter(pieces, trouvees);
        suivi.avancer(pieces.length);
      }
      await this.lots.revoir(tranche);
    }
    await this.lots.signalerTouches(await this.memoires.touches(this.lots.relationDesChanges()));
    suivi.finir();
  }

  private async signalerNumerosDIci(): Promise<void> {
    const numeros = await this.memoires.numerosDIci(this.tri.relationDesNumeros());
    await this.quai.noterAnomalies(
      numeros.map(({ ligne, numero }) => ({
        fichier: 'memoires',
        ligne,
        colonne: 'numero',
        code: 'NUMERO_REPETE',
        valeur: numero,
        consequence: 'GARDE_TEL_QUEL',
      })),
    );
  }

  /** Returns the last tranche that is done. What was ranged before a crash of the database is ranged again. */
  private async ranger(ouvert: ExportOuvert, lot: Lot): Promise<number> {
    if ((await this.quai.franchie('RANGE')) === ouvert.empreinte) return lot.trancheDeMemoires;
    await this.preparer();
    await this.registre.avancer(lot.id, { trancheDeMemoires: -1 });
    await this.quai.franchir('RANGE', ouvert.empreinte);
    return -1;
  }

  private preparer(): Promise<void> {
    return this.lots.preparer((combien) => {
      const premier = this.ids.next();
      for (let pris = 1; pris < combien; pris += 1) this.ids.next();
      return premier;
    });
  }

  private async reprendre(
    ouvert: ExportOuvert,
    lotId: number,
    tranche: number,
    precedentes: Promise<void>,
  ): Promise<number> {
    for await (const pieces of this.lots.pieces(tranche, false))
      await this.noter(pieces, await ouvert.adopter(pieces));
    return this.unitOfWork.run(async () => {
      await this.registre.prendreSonTemps();
      await this.lots.revoir(tranche);
      const { ecrits, touches } = await this.memoires.reprendre(this.lots.sources(), tranche);
      await this.lots.lier(tranche, lotId, touches);
      await this.lots.signalerTouches(touches);
      await precedentes;
      await this.registre.avancer(lotId, { trancheDeMemoires: tranche });
      return ecrits;
    });
  }

  private async noter(pieces: readonly PieceEnAttente[], trouvees: readonly PieceTrouvee[]): Promise<void> {
    const paires = pieces.map((piece, rang) => [piece, trouvees[rang] ?? { sort: 'ABSENTE' }] as const);
    await this.lots.noterPieces(paires);
    const trouves = paires.flatMap(([{ ligne }, { sort }]) => (sort === 'TROUVEE' ? [ligne] : []));
    await this.quai.oublierAnomalies('pieces', trouves, PIECE_MANQUEE);
    await this.quai.noterAnomalies(
      paires.flatMap(([piece, { sort }]) => (sort === 'TROUVEE' ? [] : [anomalieDePiece(piece, sort)])),
    );
  }
}
