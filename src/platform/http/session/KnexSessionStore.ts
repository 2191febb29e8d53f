import { createHash } from 'node:crypto';
import type { Request } from 'express';
import session, { type Session, type SessionData } from 'express-session';
import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { LectureDesActeurs, PartsLues } from '../../acteur/LectureDesActeurs.ts';
import type { Database } from '../../knex/Database.ts';
import type { Statement } from '../../knex/Statement.ts';
import type { OpenSession } from './OpenSession.ts';
import './SessionData.ts';

const MINUTE = 60_000;

/** A session ends after an hour of rest, and after twelve hours in any case. */
const REPOS_MS = 60 * MINUTE;
const DUREE_MS = 12 * 60 * MINUTE;
const ECART_ENTRE_DEUX_VUES_MS = MINUTE;

const lire = (colonnes: string): Statement => ({
  name: 'platform.sessions.lire',
  text: `SELECT p.donnees, p.vue_le${colonnes}
    FROM (SELECT donnees, vue_le, utilisateur_id AS id FROM platform_sessions WHERE id_hash = ? AND expire_le > ?) p`,
});

const GARDER = {
  name: 'platform.sessions.garder',
  text: `INSERT INTO platform_sessions (id_hash, utilisateur_id, donnees, creee_le, vue_le, expire_le)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id_hash) DO UPDATE SET utilisateur_id = excluded.utilisateur_id, donnees = excluded.donnees,
           vue_le = excluded.vue_le, expire_le = excluded.expire_le`,
} as const;

const METTRE_A_JOUR = {
  name: 'platform.sessions.mettre-a-jour',
  text: `UPDATE platform_sessions SET utilisateur_id = ?, donnees = ?, vue_le = ?, expire_le = ? WHERE id_hash = ?`,
} as const;

const VOIR = {
  name: 'platform.sessions.voir',
  text: 'UPDATE platform_sessions SET vue_le = ?, expire_le = ? WHERE id_hash = ?',
} as const;

type SessionRow = PartsLues & { readonly donnees: string; readonly vue_le: string };

interface OpenSessionRow {
  id_hash: string;
  utilisateur_id: number;
  donnees: string;
  creee_le: string;
  vue_le: string;
}

type Then = (error?: unknown) => void;

const hashOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');

/** Sessions by the hash of their id: who reads the table can't enter. A session is read with the person who is in it. */
export class KnexSessionStore extends session.Store {
  private readonly lire: Statement;
  private readonly rows = new WeakMap<SessionData, SessionRow>();
  private readonly parts = new WeakMap<Request, SessionRow>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acteurs: Pick<LectureDesActeurs, 'colonnes' | 'composer'>,
  ) {
    super();
    this.lire = lire(acteurs.colonnes);
  }

  /** express-session makes the session of a request of what `get` has answered. */
  override createSession(req: Request, data: SessionData): Session & SessionData {
    const row = this.rows.get(data);
    if (row) this.parts.set(req, row);
    return super.createSession(req, data);
  }

  /** The person who was signed in when the request came, with her rights of that moment. */
  async acteurDe(req: Request): Promise<Acteur | undefined> {
    const { utilisateurId } = req.session;
    const lues = this.parts.get(req);
    if (utilisateurId === undefined || !lues) return undefined;
    return this.acteurs.composer(utilisateurId, lues);
  }

  override get(sid: string, then: (error: unknown, session?: SessionData | null) => void): void {
    this.read(sid).then(
      (data) => then(null, data),
      (error: unknown) => then(error),
    );
  }

  override set(sid: string, data: SessionData, then: Then = () => undefined): void {
    this.write(sid, data).then(() => then(), then);
  }

  override touch(sid: string, data: SessionData, then: Then = () => undefined): void {
    const now = this.clock.now().getTime();
    if (now - (data.vueLe ?? 0) < ECART_ENTRE_DEUX_VUES_MS) {
      then();
      return;
    }
    this.database
      .query(VOIR, [new Date(now).toISOString(), this.expiry(data, now), hashOf(sid)])
      .then(() => then(), then);
  }

  override destroy(sid: string, then: Then = () => undefined): void {
    this.database
      .from('platform_sessions')
      .where({ id_hash: hashOf(sid) })
      .delete()
      .then(() => then(), then);
  }

  /** Signs a person out everywhere, but for one session. */
  async destroyAllOf(utilisateurId: number, exceptSid?: string): Promise<void> {
    const query = this.database.from('platform_sessions').where({ utilisateur_id: utilisateurId });
    if (exceptSid !== undefined) query.whereNot({ id_hash: hashOf(exceptSid) });
    await query.delete();
  }

  /** The sessions in which the person is signed in, the last seen first. */
  async openOf(utilisateurId: number): Promise<readonly OpenSession[]> {
    const rows: OpenSessionRow[] = await this.database
      .from<OpenSessionRow>('platform_sessions')
      .where({ utilisateur_id: utilisateurId })
      .where('expire_le', '>', this.clock.now().toISOString())
      .select('id_hash', 'donnees', 'creee_le', 'vue_le');
    return rows
      .map((row) => ({ row, data: JSON.parse(row.donnees) as SessionData }))
      .filter(({ data }) => data.utilisateurId === utilisateurId)
      .map(({ row, data }) => ({
        id: row.id_hash,
        openedAt: new Date(row.creee_le),
        seenAt: new Date(row.vue_le),
        browser: data.navigateur ?? null,
        address: data.adresse ?? null,
      }))
      .sort((a, b) => b.seenAt.getTime() - a.seenAt.getTime());
  }

  /** Ends one session of this person; somebody else's is left alone. */
  async destroyOneOf(utilisateurId: number, id: string): Promise<void> {
    await this.database
      .from('platform_sessions')
      .where({ utilisateur_id: utilisateurId, id_hash: id })
      .delete();
  }

  /** Under which id a session is shown. */
  idOf(sid: string): string {
    return hashOf(sid);
  }

  private async read(sid: string): Promise<SessionData | null> {
    const [row] = await this.database.query<SessionRow>(this.lire, [
      hashOf(sid),
      this.clock.now().toISOString(),
    ]);
    if (!row) return null;
    const data = { ...(JSON.parse(row.donnees) as SessionData), vueLe: Date.parse(row.vue_le) };
    this.rows.set(data, row);
    return data;
  }

  /** A session that was kept before is only updated: when it was ended meanwhile, it does not come back. */
  private async write(sid: string, data: SessionData): Promise<void> {
    const now = this.clock.now().getTime();
    const creeeLe = data.creeeLe ?? now;
    const utilisateurId = data.utilisateurId ?? data.attente?.utilisateurId ?? null;
    const donnees = JSON.stringify({ ...data, creeeLe, vueLe: undefined });
    const vueLe = new Date(now).toISOString();
    const expireLe = this.expiry({ ...data, creeeLe }, now);
    if (data.creeeLe !== undefined) {
      await this.database.query(METTRE_A_JOUR, [utilisateurId, donnees, vueLe, expireLe, hashOf(sid)]);
      return;
    }
    await this.database.query(GARDER, [
      hashOf(sid),
      utilisateurId,
      donnees,
      new Date(creeeLe).toISOString(),
      vueLe,
      expireLe,
    ]);
  }

  private expiry({ creeeLe }: SessionData, now: number): string {
    return new Date(Math.min(now + REPOS_MS, (creeeLe ?? now) + DUREE_MS)).toISOString();
  }
}
