import { Hasard } from '../../../../platform/hasard/Hasard.ts';

/** Drawn by lot for one object: it depends on the seed, on what is drawn for and on its rank only. */
export class Tirage extends Hasard {
  constructor(graine: number, nature: number, rang: number) {
    super(
      Math.imul(graine ^ 0x9e3779b9, 0x85ebca6b) ^
        Math.imul(nature + 1, 0xc2b2ae35) ^
        Math.imul(rang, 0x27d4eb2f),
    );
    this.part();
  }
}
