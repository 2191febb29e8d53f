import type { Jour } from '../../../../kernel/domain/Jour.ts';

/** A document kept by the structure, or by the person in her own account. */
export interface PieceReutilisable {
  readonly id: number;
  readonly deLaStructure: boolean;
  readonly designation: string;
  readonly type: string;
  readonly nom: string;
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
  readonly mime: string;
  readonly au: Jour | null;
}

export interface PiecesReutilisables {
  /** Those that may be joined that day to a mémoire of the structure. */
  valables(structureId: number, utilisateurId: number, jour: Jour): Promise<readonly PieceReutilisable[]>;
}
