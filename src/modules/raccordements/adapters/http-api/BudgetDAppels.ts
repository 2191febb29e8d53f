export const APPELS_PAR_MINUTE = 600;
const MINUTE_MS = 60_000;

interface Fenetre {
  readonly finit: number;
  depenses: number;
}

/**
 * What each application may call in a minute. Counted in the memory of the process: a limit that protects the process needs
 * no write in the database at each call; several processes give as many budgets. Measured on a clock that never goes back.
 */
export class BudgetDAppels {
  private readonly fenetres = new Map<number, Fenetre>();

  constructor(
    private readonly maximum = APPELS_PAR_MINUTE,
    /** In ms. */
    private readonly maintenant: () => number = () => performance.now(),
  ) {}

  /** The seconds to wait when nothing is left; 0 when the call may pass. */
  depenser(applicationId: number): number {
    const le = this.maintenant();
    const connue = this.fenetres.get(applicationId);
    if (!connue || connue.finit <= le) {
      this.fenetres.set(applicationId, { finit: le + MINUTE_MS, depenses: 1 });
      return 0;
    }
    connue.depenses += 1;
    return connue.depenses <= this.maximum ? 0 : Math.max(1, Math.ceil((connue.finit - le) / 1_000));
  }
}
