/** Of the demonstration data, which are the same each time. */
export const exemples = {
  engagement: '0000048295',
} as const;
