export type ErrorKind = 'forbidden' | 'not-found' | 'conflict' | 'rule-broken';

/**
 * A refusal, told by a stable code and its parameters. The sentence for a person is found by code at the edge,
 * in French and in English. `champ` names the field at fault, as the form names it, when there is one.
 */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  abstract readonly code: string;
  readonly champ?: string;

  override get name(): string {
    return this.constructor.name;
  }
}
