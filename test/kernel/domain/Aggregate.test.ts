import { expect } from 'chai';
import { Aggregate } from '../../../src/kernel/domain/Aggregate.ts';
import { DomainError } from '../../../src/kernel/domain/DomainError.ts';
import type { DomainEvent } from '../../../src/kernel/domain/DomainEvent.ts';

class Tasse extends Aggregate<DomainEvent> {
  servir(): void {
    this.record({ type: 'test.servie', survenuLe: new Date('2026-03-02T09:00:00.000Z') });
  }
}

class TasseVide extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'tasse.vide';
}

describe('Aggregate', () => {
  it('dit une fois ce qui lui est arrivé, dans l’ordre', () => {
    const tasse = new Tasse();
    tasse.servir();
    tasse.servir();

    expect(tasse.pullEvents()).to.have.lengthOf(2);
    expect(tasse.pullEvents()).to.deep.equal([]);
  });
});

describe('DomainError', () => {
  it('porte le nom de ce qu’elle dit', () => {
    expect(new TasseVide()).to.include({ name: 'TasseVide', code: 'tasse.vide', kind: 'conflict' });
    expect(new TasseVide()).to.be.instanceOf(Error);
  });
});
