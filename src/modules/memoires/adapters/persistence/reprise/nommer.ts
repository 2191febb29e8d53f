import { createHash } from 'node:crypto';
import type { Statement } from '../../../../../platform/knex/Statement.ts';

/** Relations are the caller's: one text, one name, of a length that PostgreSQL accepts. */
export const nommer = (nom: string, text: string): Statement => ({
  name: `memoires.reprise.${nom}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`,
  text,
});
