import type { MemoiresRepris } from '../../../../src/modules/reprise/application/ports/MemoiresRepris.ts';

/** The door of the mémoires, but for what a test changes of it. */
export const memoiresDont = (memoires: MemoiresRepris, ecart: Partial<MemoiresRepris>): MemoiresRepris =>
  Object.assign(Object.create(memoires) as MemoiresRepris, ecart);
