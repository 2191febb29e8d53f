import { fileTypeFromBuffer } from 'file-type';
import type { AnalyseurDePiece } from '../../kernel/application/AnalyseurDePiece.ts';

/** Reads the signature in the first bytes: the name and what the browser says count for nothing. */
export class AnalyseurParContenu implements AnalyseurDePiece {
  async analyser(debut: Uint8Array): Promise<string | null> {
    return (await fileTypeFromBuffer(debut))?.mime ?? null;
  }
}
