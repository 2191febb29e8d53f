const racine = '/engagements';

export const chemins = {
  racine,
  engagement: (numero: string): string => `${racine}/${numero}`,
  memoire: (memoireId: number): string => `/memoires/${memoireId}`,
} as const;
