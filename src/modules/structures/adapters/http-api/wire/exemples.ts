/** Of the demonstration data, which are the same each time. */
export const exemples = {
  /** The Tribunal judiciaire de Lyon. */
  juridiction: { id: 4_294_967_413, code: 'TJ-LYON' },
  /** The Laboratoire Hermès, whose partner the demonstration has. */
  structure: { id: 4_294_967_530, identifiant: '73282932000074' },
  service: { id: 4_294_967_532 },
} as const;
