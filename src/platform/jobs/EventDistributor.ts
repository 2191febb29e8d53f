import type { Reaction } from '../../kernel/application/Reaction.ts';
import type { Database } from '../knex/Database.ts';
import type { JobQueue } from './JobQueue.ts';

const LOT = 200;

const PRENDRE = (verrou: string) =>
  `UPDATE platform_evenements SET distribue = true WHERE id IN (
     SELECT id FROM platform_evenements WHERE NOT distribue ORDER BY id LIMIT ${LOT} ${verrou}
   ) RETURNING id, type, contenu`;

const STATEMENTS = {
  sqlite: { name: 'platform.evenements.prendre', text: PRENDRE('') },
  postgres: { name: 'platform.evenements.prendre', text: PRENDRE('FOR UPDATE SKIP LOCKED') },
} as const;

interface EvenementRow {
  id: number;
  type: string;
  contenu: string;
}

export const natureDe = (reaction: Pick<Reaction, 'nom'>): string => `reaction:${reaction.nom}`;

/** Turns each kept event into one job for each reaction that listens to it. */
export class EventDistributor {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly reactions: readonly Pick<Reaction, 'nom' | 'ecoute'>[],
  ) {}

  /** Returns true when there may be more. */
  distribute(): Promise<boolean> {
    return this.database.run(async () => {
      const rows = await this.database.query<EvenementRow>(STATEMENTS[this.database.dialect]);
      rows.sort((a, b) => a.id - b.id);
      await this.queue.enqueue(
        rows.flatMap(({ id, type, contenu }) =>
          this.reactions
            .filter(({ ecoute }) => ecoute === type)
            .map((reaction) => ({
              nature: natureDe(reaction),
              contenu: JSON.parse(contenu) as unknown,
              cle: `${id}:${reaction.nom}`,
            })),
        ),
      );
      return rows.length === LOT;
    });
  }
}
