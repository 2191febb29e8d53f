import type { ReferenceFault } from './ReferenceFault.ts';

/** The reference files cannot be used. It lists every fault of every file, so that one correction is enough. */
export class ReferenceInvalide extends Error {
  override readonly name = 'ReferenceInvalide';

  constructor(readonly faults: readonly ReferenceFault[]) {
    super(['Données de référence invalides\u00a0:', ...faults.map(tell)].join('\n'));
  }
}

const tell = ({ file, line, column, position, message }: ReferenceFault): string => {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place}: ${position === null ? '' : `colonne ${position}, `}${message}`;
};
