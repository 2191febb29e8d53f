import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Abonnement } from '../../domain/abonnement/Abonnement.ts';

export interface AbonnementRepository {
  /** @throws AbonnementIntrouvable */
  get(id: number): Promise<Abonnement>;
  /** The requests of a person for a structure that wait for a decision. */
  enAttente(utilisateurId: number, structureId: number): Promise<readonly CodeEspace[]>;
  /** @throws AbonnementDejaDemande, AbonnementModifieEntretemps */
  save(abonnement: Abonnement): Promise<void>;
}
