import type { Libelle } from '../../../../../kernel/domain/Langue.ts';
import type { Semaine } from '../../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { FamilleDAvis } from '../../../domain/notifications/FamilleDAvis.ts';

export interface AvisGarde {
  readonly id: number;
  readonly utilisateurId: number;
  readonly famille: FamilleDAvis;
  readonly structure: string | null;
  readonly phrase: Libelle;
  readonly chemin: string;
  readonly survenuLe: Date;
}

export interface AvisChoisis {
  /** The oldest first. */
  readonly avis: readonly AvisGarde[];
  /** How many there were, those that are not given included. */
  readonly total: number;
}

export interface AvisRepository {
  /** @param attend it waits for the next daily digest */
  garder(avis: AvisGarde, attend: boolean): Promise<void>;
  /** People for whom something waits, by id. */
  personnesEnAttente(apres: number, limite: number): Promise<readonly number[]>;
  /** Takes all that waits for a person, of which the first ones are given: it waits no more. */
  prendre(utilisateurId: number, limite: number): Promise<AvisChoisis>;
  /** What waits of these families will be in no digest. */
  renoncer(utilisateurId: number, familles: readonly FamilleDAvis[]): Promise<void>;
  deLaSemaine(utilisateurId: number, semaine: Semaine, limite: number): Promise<AvisChoisis>;
  /** Everything that is kept, by id. */
  tous(utilisateurId: number, apres: number, limite: number): Promise<readonly AvisGarde[]>;
  /** Those before this instant, unless they still wait. */
  oublier(avant: Date): Promise<void>;
}
