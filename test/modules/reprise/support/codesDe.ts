import type { Chantier } from './unChantier.ts';

/** What the last report says: `fichier ligne colonne code consequence`. */
export const codesDe = ({ anomalies }: Pick<Chantier, 'anomalies'>): readonly string[] =>
  anomalies.map(({ fichier, ligne, colonne, code, consequence }) =>
    [fichier, ligne, colonne, code, consequence].join(' '),
  );
