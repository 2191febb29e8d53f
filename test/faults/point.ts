import {
  PostgresConnection,
  SqliteConnection,
  type RawConnection,
} from '../../src/platform/knex/RawConnection.ts';
import { DiskFileStore } from '../../src/platform/files/DiskFileStore.ts';

/**
 * Loaded before the product (`node --import`): ends the process at one exact point, told by its first argument.
 * `avant:<statement>` and `apres:<statement>`: at the first run of that named statement. `avant-commit:<statement>` and
 * `apres-commit:<statement>`: at the COMMIT of the first transaction in which it wrote something. `avant-renommage`: a file
 * is written and synced, and bears its temporary name.
 */
const [quand = '', statement = ''] = (process.argv[2] ?? '').split(':');

const mourir = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

/** What the connections of one dialect share, to be taken apart from them. */
interface Prototype {
  query: (this: RawConnection, ...args: Parameters<RawConnection['query']>) => Promise<unknown[]>;
  command: (this: RawConnection, sql: string) => Promise<void>;
}

const surveiller = (prototype: Prototype): void => {
  const { query, command } = prototype;
  const armees = new WeakSet<RawConnection>();

  prototype.query = async function (said, values) {
    const ici = said.name === statement;
    if (ici && quand === 'avant') await mourir();
    const rows = await query.call(this, said, values);
    if (ici && quand === 'apres') await mourir();
    if (ici && (rows.length > 0 || said.text.startsWith('INSERT'))) armees.add(this);
    return rows;
  };
  prototype.command = async function (sql) {
    const ici = sql === 'COMMIT' && armees.has(this);
    if (ici && quand === 'avant-commit') await mourir();
    await command.call(this, sql);
    if (ici && quand === 'apres-commit') await mourir();
    armees.delete(this);
  };
};

surveiller(PostgresConnection.prototype);
surveiller(SqliteConnection.prototype);
if (quand === 'avant-renommage') Object.assign(DiskFileStore.prototype, { adopt: mourir });
