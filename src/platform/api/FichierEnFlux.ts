import type { Readable } from 'node:stream';
import { z } from 'zod';

/**
 * A file in an answer, on its first level: it goes out in base64 as it is read, and is never whole in memory. What must be
 * refused (its weight, who may read it) is refused before.
 */
export class FichierEnFlux {
  constructor(
    /** Called once, when its turn has come: what it throws is still answered as a refusal. */
    readonly ouvrir: () => Promise<Readable>,
    /** Its turn; gives the way out. @throws ApiRefusal */
    readonly entrer?: () => Promise<() => void>,
  ) {}

  static de(contenu: Readable): FichierEnFlux {
    return new FichierEnFlux(() => Promise.resolve(contenu));
  }
}

/** A file in base64, for the schema of an answer. */
export const fichierRendu = () => z.base64() as unknown as z.ZodType<string, string | FichierEnFlux>;
