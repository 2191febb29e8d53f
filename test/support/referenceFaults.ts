import { expect } from 'chai';
import { ReferenceInvalide } from '../../src/platform/reference/ReferenceInvalide.ts';

/** The faults told by a load that must fail, one a line, with plain spaces so that a test reads them easily. */
export const referenceFaults = (load: () => unknown): readonly string[] => {
  const outcome = caught(load);
  expect(outcome).to.be.instanceOf(ReferenceInvalide);
  const [title, ...faults] = (outcome as ReferenceInvalide).message.replaceAll('\u00a0', ' ').split('\n');
  expect(title).to.equal('Données de référence invalides :');
  return faults;
};

const caught = (load: () => unknown): unknown => {
  try {
    load();
    return undefined;
  } catch (error) {
    return error;
  }
};
