import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface TypeDePiece {
  readonly code: string;
  readonly libelle: Libelle;
  readonly description: Libelle;
}
