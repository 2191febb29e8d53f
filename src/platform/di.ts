import type { ServiceIdentifier } from 'inversify';

export const token = <T>(name: string): ServiceIdentifier<T> => Symbol(name);

/** Lets the container build a plain class: a missing or swapped dependency does not compile. */
export const construct =
  <A extends unknown[], T>(Class: new (...args: A) => T) =>
  (...args: A): T =>
    new Class(...args);

/** Every binding of a token, none included: what modules contribute. */
export const all = <T>(id: ServiceIdentifier<T>) =>
  ({ serviceIdentifier: id as unknown as ServiceIdentifier<T[]>, isMultiple: true, optional: true }) as const;
