export interface MemoiresNommes {
  /** By id, in one query; the unknown ones are left out. */
  numeros(memoireIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}
