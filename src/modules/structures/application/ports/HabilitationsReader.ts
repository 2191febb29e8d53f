import type { Habilitation } from '../../../../kernel/application/Acteur.ts';

export interface HabilitationsReader {
  /** What the person may do now for each structure to which she is attached. One query: it is asked at each request. */
  habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]>;
}
