/** Who acts, and when. */
export interface Intervention {
  /** 0 for a command of ops. */
  readonly parId: number;
  readonly le: Date;
}
