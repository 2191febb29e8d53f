export const formatsDExport = ['csv', 'xlsx'] as const;

export type FormatDExport = (typeof formatsDExport)[number];
