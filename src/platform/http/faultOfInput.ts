/** Forms nest four deep, the services of the API six. */
const DEEPEST = 64;

/**
 * What no field can take, wherever it is in what was sent: a NUL character in a text or a name, which no one types and
 * PostgreSQL does not keep, or more levels than any schema has. Walked without recursion: a hostile body nests as deep as it
 * is long.
 */
export const faultOfInput = (sent: unknown): 'nul' | 'depth' | undefined => {
  let level: readonly unknown[] = [sent];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return 'depth';
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && value.includes('\u0000')) return 'nul';
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, inner] of Object.entries(value)) {
        if (name.includes('\u0000')) return 'nul';
        next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
};
