import type { Langue } from '../../../kernel/domain/Langue.ts';
import type { CompteRendu } from './ConsulterFlux.ts';
import type { RedacteurDeCompteRendu } from './ports/RedacteurDeCompteRendu.ts';

/** Drawn each time that it is asked for: it tells the flux as it stands. */
export class RedigerCompteRendu {
  constructor(private readonly redacteur: RedacteurDeCompteRendu) {}

  execute(compteRendu: CompteRendu, langue: Langue): Promise<Uint8Array> {
    return this.redacteur.rediger(compteRendu, langue);
  }
}
