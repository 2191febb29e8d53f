import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import { CompteNonOuvert } from '../../domain/identite/erreurs.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { PremierePreuve } from '../SeConnecter.ts';
import type { IdentiteExterneRepository } from './ports/IdentiteExterneRepository.ts';

/**
 * The return of a person whose identity is linked. Wrong passwords do not stand in her way: whoever types them cannot keep
 * her out. A second factor is still asked for, and a locked account accepts none of its codes.
 */
export class EntrerParIdentite {
  constructor(
    private readonly identites: IdentiteExterneRepository,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: Pick<SecondFacteurRepository, 'estActif'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Undefined when the identity is linked to no account. @throws CompteNonOuvert */
  execute({
    fournisseur,
    sub,
  }: Pick<IdentiteAttestee, 'fournisseur' | 'sub'>): Promise<PremierePreuve | undefined> {
    return this.unitOfWork.run(async () => {
      const identite = await this.identites.find(fournisseur, sub);
      if (!identite) return undefined;
      const utilisateur = await this.utilisateurs.get(identite.utilisateurId);
      const { id, statut } = utilisateur.etat;
      if (statut !== 'ACTIF') throw new CompteNonOuvert();

      const le = this.clock.now();
      const codeAttendu = await this.facteurs.estActif(id);
      if (!codeAttendu) {
        utilisateur.ouvrirConnexion(le);
        await this.utilisateurs.save(utilisateur);
      }
      await this.identites.noterVisite(fournisseur, sub, le);
      return { utilisateurId: id, codeAttendu };
    });
  }
}
