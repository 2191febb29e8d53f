import type { Habilitation } from '../../../../src/kernel/application/Acteur.ts';

/** What a person may do now, as the Acteur of a request would have it. */
export interface HabilitationsReader {
  habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]>;
}
