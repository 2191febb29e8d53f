import type { Logger } from 'pino';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { LigneDeJournal } from '../../../../platform/api/ApiGateway.ts';
import type { JournalDesAppels } from '../../application/ports/JournalDesAppels.ts';

const RYTHME_MS = 1_000;
/** Beyond, the oldest are lost: a database that does not answer must not fill the memory. */
const EN_ATTENTE_MAX = 20_000;

/** Keeps the calls in memory and writes them together, each second and when the process stops: no call waits for it. */
export class Greffe {
  private enAttente: LigneDeJournal[] = [];
  private minuterie: NodeJS.Timeout | undefined;
  private ferme = false;

  constructor(
    private readonly journal: JournalDesAppels,
    private readonly ids: IdGenerator,
    private readonly log: Logger,
  ) {}

  noter(ligne: LigneDeJournal): void {
    if (this.ferme) return;
    this.enAttente.push(ligne);
    if (this.enAttente.length > EN_ATTENTE_MAX) this.enAttente.shift();
    this.minuterie ??= setTimeout(() => void this.ecrire(), RYTHME_MS).unref();
  }

  /** Writes what waits. It fails in silence but for the log: the journal keeps nobody from working. */
  async ecrire(): Promise<void> {
    clearTimeout(this.minuterie);
    this.minuterie = undefined;
    const lignes = this.enAttente;
    this.enAttente = [];
    try {
      await this.journal.ajouter(lignes.map((ligne) => ({ ...ligne, id: this.ids.next() })));
    } catch (err) {
      this.log.error({ err, lignes: lignes.length }, 'the journal of the API could not be written');
      if (!this.ferme) this.enAttente = [...lignes, ...this.enAttente].slice(-EN_ATTENTE_MAX);
    }
  }

  async fermer(): Promise<void> {
    this.ferme = true;
    await this.ecrire();
  }
}
