/**
 * Sign-in attempts on addresses that have no account, counted by day: they tell of somebody who guesses, and cost what
 * counting a wrong password on a known account costs.
 */
export interface TentativesSansCompte {
  compter(le: Date): Promise<void>;
}
