import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Abonnement } from '../../domain/abonnement/Abonnement.ts';

export interface AbonnementRepository {
  /** @throws AbonnementIntrouvable */
  get(id: number): Promise<Abonnement>;
  /** The requests of a person for a structure that wait for a decision. */
  enAttente(utilisateurId: number, structureId: number): Promise<readonly CodeEspace[]>;
  /** The requests that wait go on, as they are, with the rattachements that were carried over to the new fiche. */
  suivre(ancienneId: number, nouvelleId: number): Promise<void>;
  /** @throws AbonnementDejaDemande, AbonnementModifieEntretemps */
  save(abonnement: Abonnement): Promise<void>;
}
