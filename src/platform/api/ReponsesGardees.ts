import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { SecretBox } from '../../kernel/application/SecretBox.ts';
import type { Database } from '../knex/Database.ts';
import { FORMAT } from './CodesDeRefus.ts';
import { ErreurFonctionnelle } from './ErreurFonctionnelle.ts';
import { FilesDAttente } from './FilesDAttente.ts';

export interface EcritureDemandee {
  readonly applicationId: number;
  /** The header `Idempotency-Key`. */
  readonly cle: string;
  readonly route: string;
  readonly corps: unknown;
}

/** What is to be written, once all that it needs is ready. */
export type Ecrire = () => Promise<unknown>;

interface ReponseRow {
  empreinte: string;
  reponse: string;
}

const CLE = /^[\x21-\x7e]{1,200}$/;
const GARDE_MS = 24 * 60 * 60 * 1_000;

const OUBLIER = {
  name: 'platform.reponses.oublier',
  text: 'DELETE FROM platform_reponses WHERE application_id = ? AND cle = ? AND cree_le < ?',
} as const;

const RESERVER = {
  name: 'platform.reponses.reserver',
  text: `INSERT INTO platform_reponses (application_id, cle, empreinte, cree_le) VALUES (?, ?, ?, ?)
         ON CONFLICT (application_id, cle) DO NOTHING RETURNING cle`,
} as const;

const GARDER = {
  name: 'platform.reponses.garder',
  text: 'UPDATE platform_reponses SET reponse = ? WHERE application_id = ? AND cle = ?',
} as const;

const LIRE = {
  name: 'platform.reponses.lire',
  text: `SELECT empreinte, reponse FROM platform_reponses
         WHERE application_id = ? AND cle = ? AND cree_le >= ?`,
} as const;

/**
 * One key of an application, one write: its answer is kept in the transaction of the write itself, for 24 hours, so the same
 * key has the same answer even after a crash. A second call at the same moment waits for the first one, in the memory of
 * this process or, for another one, in the database. What was refused has written nothing, and is judged anew. Answers are kept
 * sealed: some hold a secret that is shown once.
 */
export class ReponsesGardees {
  private readonly attente = new FilesDAttente();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly coffre: SecretBox,
  ) {}

  /**
   * @param preparer asked for outside of any transaction, unless the answer is kept already
   * @throws ErreurFonctionnelle for a key that can't be one, or that has served for something else
   */
  async uneFois(demande: EcritureDemandee, preparer: () => Promise<Ecrire>): Promise<unknown> {
    const { applicationId, cle } = demande;
    if (!CLE.test(cle)) throw refus('Idempotency-Key : 200 caractères au plus, sans espace ni accent');
    const empreinte = empreinteDe(demande);
    return this.attente.aSonTour(`${applicationId} ${cle}`, async () => {
      const gardee = await this.relire(applicationId, cle, empreinte);
      if (gardee) return gardee.reponse;
      return this.ecrire(demande, empreinte, await preparer());
    });
  }

  private ecrire(
    { applicationId, cle }: EcritureDemandee,
    empreinte: string,
    agir: Ecrire,
  ): Promise<unknown> {
    return this.database.run(async () => {
      const le = this.clock.now().toISOString();
      await this.database.query(OUBLIER, [applicationId, cle, this.perime()]);
      const [reservee] = await this.database.query(RESERVER, [applicationId, cle, empreinte, le]);
      if (!reservee) return (await this.relire(applicationId, cle, empreinte))?.reponse;

      const reponse = await agir();
      const scellee = await this.coffre.seal(JSON.stringify(reponse), usageDe(applicationId, cle));
      await this.database.query(GARDER, [scellee, applicationId, cle]);
      return reponse;
    });
  }

  private async relire(
    applicationId: number,
    cle: string,
    empreinte: string,
  ): Promise<{ readonly reponse: unknown } | undefined> {
    const [gardee] = await this.database.query<ReponseRow>(LIRE, [applicationId, cle, this.perime()]);
    if (!gardee) return undefined;
    if (gardee.empreinte !== empreinte)
      throw refus('Idempotency-Key : cette clé a déjà servi pour une autre demande');
    return { reponse: JSON.parse(await this.coffre.open(gardee.reponse, usageDe(applicationId, cle))) };
  }

  private perime(): string {
    return new Date(this.clock.now().getTime() - GARDE_MS).toISOString();
  }
}

const usageDe = (applicationId: number, cle: string): string => `platform.reponse:${applicationId}:${cle}`;

const empreinteDe = ({ route, corps }: EcritureDemandee): string =>
  createHash('sha256')
    .update(`${route}\n${JSON.stringify(corps ?? null)}`)
    .digest('hex');

const refus = (quoi: string): ErreurFonctionnelle =>
  new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - ${quoi}`);
