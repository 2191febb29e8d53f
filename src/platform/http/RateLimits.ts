import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { HttpRefusal } from './HttpRefusal.ts';

export interface Limit {
  /** Names the budget: two routes with one name share it. */
  readonly nom: string;
  readonly points: number;
  readonly dureeSecondes: number;
}

const DEPENSER = {
  name: 'platform.limites.depenser',
  text: `INSERT INTO platform_limites (key, points, expire) VALUES (?, 1, ?)
         ON CONFLICT (key) DO UPDATE SET
           points = CASE WHEN platform_limites.expire > ? THEN platform_limites.points + 1 ELSE 1 END,
           expire = CASE WHEN platform_limites.expire > ? THEN platform_limites.expire ELSE excluded.expire END
         RETURNING points, expire`,
} as const;

const RENDRE = {
  name: 'platform.limites.rendre',
  text: 'UPDATE platform_limites SET points = points - 1 WHERE key = ? AND points > 0 AND expire > ?',
} as const;

interface LimiteRow {
  points: number;
  expire: number;
}

/** Budgets shared by every process, in the database: one statement spends, so no two can spend the same point. */
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpRefusal (429, with the seconds to wait) when the budget of this key is spent */
  async spend(limit: Limit, cle: string): Promise<void> {
    const now = this.clock.now().getTime();
    const end = now + limit.dureeSecondes * 1_000;
    const [row] = await this.database.query<LimiteRow>(DEPENSER, [keyOf(limit, cle), end, now, now]);
    if (row && row.points > limit.points) {
      throw new HttpRefusal(429, 'http.429', Math.max(1, Math.ceil((row.expire - now) / 1_000)));
    }
  }

  async giveBack(limit: Limit, cle: string): Promise<void> {
    await this.database.query(RENDRE, [keyOf(limit, cle), this.clock.now().getTime()]);
  }
}

const TAILLE_MAX = 255;

const keyOf = ({ nom }: Limit, cle: string): string => `${nom}:${cle}`.slice(0, TAILLE_MAX);
