import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { ConnexionRefusee } from '../../domain/erreurs.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import { LiaisonRefusee } from '../../domain/identite/erreurs.ts';
import type { PremierePreuve, SeConnecter } from '../SeConnecter.ts';
import type { RattacherIdentite } from './RattacherIdentite.ts';

export interface LierIdentiteEnEntrantCommand {
  /** Its address is proved, by the provider or by a code. */
  readonly identite: IdentiteAttestee;
  readonly motDePasse: string;
}

/**
 * The first visit of a person who has an account: its password is asked for, once, as at any sign-in (a wrong one counts).
 * Never linked on the word of the address alone: who had it before could still own the account. Nor before the code, where the
 * account has a second factor: the identity waits for it.
 */
export class LierIdentiteEnEntrant {
  constructor(
    private readonly seConnecter: Pick<SeConnecter, 'execute'>,
    private readonly rattacher: RattacherIdentite,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws LiaisonRefusee, IdentiteDejaLiee */
  async execute({ identite, motDePasse }: LierIdentiteEnEntrantCommand): Promise<PremierePreuve> {
    const { courriel } = identite;
    const entree = await this.seConnecter.execute({ courriel, motDePasse }).catch(refuser);
    if (!entree.codeAttendu) await this.lier(entree.utilisateurId, identite);
    return entree;
  }

  /** Once the code is given as well. @throws IdentiteDejaLiee, IdentiteIncomplete */
  lier(utilisateurId: number, identite: IdentiteAttestee): Promise<void> {
    return this.unitOfWork.run(() => this.rattacher.execute(utilisateurId, identite));
  }
}

const refuser = (error: unknown): never => {
  throw error instanceof ConnexionRefusee ? new LiaisonRefusee() : error;
};
