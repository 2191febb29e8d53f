import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { lireCourriel } from '../../../kernel/domain/Courriel.ts';
import { ConnexionRefusee } from '../domain/erreurs.ts';
import { normaliserMotDePasse } from '../domain/politiqueDeMotDePasse.ts';
import type { EtatUtilisateur } from '../domain/Utilisateur.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';
import type { SecondFacteurRepository } from './ports/SecondFacteurRepository.ts';
import type { TentativesSansCompte } from './ports/TentativesSansCompte.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface SeConnecterCommand {
  readonly courriel: string;
  readonly motDePasse: string;
}

type Issue = 'ENTRE' | 'CODE_ATTENDU' | 'REFUSE';

export interface PremierePreuve {
  readonly utilisateurId: number;
  /** The account has a second factor: nobody is signed in before its code. */
  readonly codeAttendu: boolean;
}

/**
 * Takes the same work whether the address is known or not: one look-up, one hash, one write. A refusal says nothing of its
 * cause, and the failure it counts is kept. Only the right password learns that a code is awaited.
 */
export class SeConnecter {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly facteurs: SecondFacteurRepository,
    private readonly hacheur: HacheurDeMotDePasse,
    private readonly tentatives: TentativesSansCompte,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ConnexionRefusee */
  async execute({ courriel: saisie, motDePasse }: SeConnecterCommand): Promise<PremierePreuve> {
    const courriel = lireCourriel(saisie);
    const connu = courriel && (await this.utilisateurs.findParCourriel(courriel))?.etat;
    const bon = await this.hacheur.verifier(normaliserMotDePasse(motDePasse), connu?.motDePasse ?? null);

    const issue = await this.unitOfWork.run(() => (connu ? this.tenter(connu, bon) : this.ecarter()));
    if (issue === 'REFUSE' || !connu) throw new ConnexionRefusee();
    return { utilisateurId: connu.id, codeAttendu: issue === 'CODE_ATTENDU' };
  }

  private async tenter(vu: EtatUtilisateur, bon: boolean): Promise<Issue> {
    const le = this.clock.now();
    const utilisateur = await this.utilisateurs.get(vu.id);
    const prouve = bon && utilisateur.etat.motDePasse === vu.motDePasse;
    if (prouve && utilisateur.peutEntrer(le) && (await this.facteurs.estActif(vu.id))) return 'CODE_ATTENDU';
    const entre = utilisateur.tenterConnexion(prouve, le);
    await this.utilisateurs.save(utilisateur);
    await this.events.publish(utilisateur.pullEvents());
    return entre ? 'ENTRE' : 'REFUSE';
  }

  private async ecarter(): Promise<Issue> {
    await this.tentatives.compter(this.clock.now());
    return 'REFUSE';
  }
}
