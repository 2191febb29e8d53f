import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { lireCourriel } from '../../../kernel/domain/Courriel.ts';
import { ConnexionRefusee } from '../domain/erreurs.ts';
import { normaliserMotDePasse } from '../domain/politiqueDeMotDePasse.ts';
import type { EtatUtilisateur } from '../domain/Utilisateur.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';
import type { TentativesSansCompte } from './ports/TentativesSansCompte.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export interface SeConnecterCommand {
  readonly courriel: string;
  readonly motDePasse: string;
}

/**
 * Takes the same work whether the address is known or not: one look-up, one hash, one write. A refusal says nothing of its
 * cause, and the failure it counts is kept.
 */
export class SeConnecter {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly hacheur: HacheurDeMotDePasse,
    private readonly tentatives: TentativesSansCompte,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns the person. @throws ConnexionRefusee */
  async execute({ courriel: saisie, motDePasse }: SeConnecterCommand): Promise<number> {
    const courriel = lireCourriel(saisie);
    const connu = courriel && (await this.utilisateurs.findParCourriel(courriel))?.etat;
    const bon = await this.hacheur.verifier(normaliserMotDePasse(motDePasse), connu?.motDePasse ?? null);

    const entre = await this.unitOfWork.run(() => (connu ? this.tenter(connu, bon) : this.ecarter()));
    if (!entre || !connu) throw new ConnexionRefusee();
    return connu.id;
  }

  private async tenter(vu: EtatUtilisateur, bon: boolean): Promise<boolean> {
    const utilisateur = await this.utilisateurs.get(vu.id);
    const inchange = utilisateur.etat.motDePasse === vu.motDePasse;
    const entre = utilisateur.tenterConnexion(bon && inchange, this.clock.now());
    await this.utilisateurs.save(utilisateur);
    await this.events.publish(utilisateur.pullEvents());
    return entre;
  }

  private async ecarter(): Promise<boolean> {
    await this.tentatives.compter(this.clock.now());
    return false;
  }
}
