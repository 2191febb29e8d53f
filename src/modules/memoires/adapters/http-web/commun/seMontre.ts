const MONTRES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** The kinds that every browser shows by itself, and that run nothing. */
export const seMontre = (mime: string): boolean => MONTRES.includes(mime);
