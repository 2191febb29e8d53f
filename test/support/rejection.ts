import { expect } from 'chai';

type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

/** Fails when the promise does not reject: unlike a forgotten `await`, it cannot pass by accident. */
export async function rejection<E extends Error>(promise: Promise<unknown>, type: ErrorClass<E>): Promise<E> {
  const outcome: unknown = await promise.then(
    () => 'resolved',
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(type);
  return outcome as E;
}
