import { randomUUID } from 'node:crypto';
import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import { EnvoiDejaFait } from './EnvoiDejaFait.ts';

export interface Envoi {
  readonly utilisateurId: number;
  /** The hidden field of the form. */
  readonly envoi: string;
}

const NOTER = {
  name: 'platform.envois.noter',
  text: `INSERT INTO platform_envois (utilisateur_id, envoi, fait_le) VALUES (?, ?, ?)
         ON CONFLICT (utilisateur_id, envoi) DO NOTHING RETURNING envoi`,
} as const;

/**
 * For forms that answer by a page and not by a redirection, because what they show is never shown again: loading that page
 * again sends the form again. The form bears a number drawn with it; noted in the transaction of what it asks for, so what
 * was refused may be sent again. Kept for longer than a session lasts.
 */
export class EnvoisUniques {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For the hidden field `envoi`. */
  nouveau(): string {
    return randomUUID();
  }

  /** @throws EnvoiDejaFait, and what `faire` throws */
  uneFois<T>({ utilisateurId, envoi }: Envoi, faire: () => Promise<T>): Promise<T> {
    return this.database.run(async () => {
      const le = this.clock.now().toISOString();
      const [note] = await this.database.query(NOTER, [utilisateurId, envoi, le]);
      if (!note) throw new EnvoiDejaFait();
      return faire();
    });
  }
}
