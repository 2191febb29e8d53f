import type { CodeErreurTechnique } from '../../domain/ErreurDeFlux.ts';

/** A file that can't be read: nothing of it is told but this. */
export class FauteDeLecture extends Error {
  constructor(
    readonly code: CodeErreurTechnique,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly ligne: number | null = null,
    readonly position: number | null = null,
  ) {
    super(code);
  }
}
