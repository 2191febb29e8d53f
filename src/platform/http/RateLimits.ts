import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Knex } from 'knex';
import type { Dialect } from '../knex/Dialect.ts';
import { HttpRefusal } from './HttpRefusal.ts';

export interface Limit {
  /** Names the budget: two routes with one name share it. */
  readonly nom: string;
  readonly points: number;
  readonly dureeSecondes: number;
}

/** Budgets shared by every process, in the database. */
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterAbstract>();

  constructor(
    private readonly knex: Knex,
    private readonly dialect: Dialect,
  ) {}

  /** @throws HttpRefusal (429, with the seconds to wait) when the budget of this key is spent */
  async spend(limit: Limit, cle: string): Promise<void> {
    try {
      await this.limiter(limit).consume(cle);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new HttpRefusal(429, 'http.429', Math.ceil(refused.msBeforeNext / 1_000));
    }
  }

  async giveBack(limit: Limit, cle: string): Promise<void> {
    await this.limiter(limit).reward(cle);
  }

  private limiter({ nom, points, dureeSecondes }: Limit): RateLimiterAbstract {
    const known = this.limiters.get(nom);
    if (known) return known;
    const options = {
      storeClient: this.knex,
      storeType: 'knex',
      tableName: 'platform_limites',
      tableCreated: true,
      keyPrefix: nom,
      points,
      duration: dureeSecondes,
    };
    const limiter = this.dialect === 'sqlite' ? new RateLimiterSQLite(options) : new RateLimiterPostgres(options);
    this.limiters.set(nom, limiter);
    return limiter;
  }
}
