/** A NUL character in any text or name of what was sent: no one types it, and PostgreSQL keeps none. */
export const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holdsNul(name) || holdsNul(inner));
};
