import type { Clock } from '../../kernel/application/Clock.ts';

export const systemClock: Clock = { now: () => new Date() };
