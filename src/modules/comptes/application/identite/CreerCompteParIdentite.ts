import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { CompteDejaConnu } from '../../domain/erreurs.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import { IdentiteIncomplete } from '../../domain/identite/erreurs.ts';
import { nomsAttestes } from '../../domain/identite/nomsAttestes.ts';
import { Utilisateur } from '../../domain/Utilisateur.ts';
import type { UtilisateurRepository } from '../ports/UtilisateurRepository.ts';
import type { PremierePreuve } from '../SeConnecter.ts';
import type { RattacherIdentite } from './RattacherIdentite.ts';

export interface CreerCompteParIdentiteCommand {
  /** Its address is proved, by the provider or by a code. */
  readonly identite: IdentiteAttestee;
  readonly langue: Langue;
}

/** The first visit of a person without an account, once she has agreed: it is active at once, and has no password. */
export class CreerCompteParIdentite {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly rattacher: RattacherIdentite,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws IdentiteIncomplete, CompteDejaConnu when the address has got an account meanwhile, IdentiteDejaLiee */
  async execute({ identite, langue }: CreerCompteParIdentiteCommand): Promise<PremierePreuve> {
    const courriel = lireCourriel(identite.courriel);
    if (courriel === undefined) throw new IdentiteIncomplete();
    const informations = { ...nomsAttestes(identite), courrielContact: null, langue };

    return this.unitOfWork.run(async () => {
      const le = this.clock.now();
      const utilisateur = Utilisateur.creer(this.ids.next(), { ...informations, courriel }, le);
      utilisateur.activerParIdentite(le);
      utilisateur.ouvrirConnexion(le);
      const { id } = utilisateur.etat;
      if (!(await this.utilisateurs.add(utilisateur))) throw new CompteDejaConnu();
      await this.events.publish(utilisateur.pullEvents());
      await this.rattacher.execute(id, identite);
      return { utilisateurId: id, codeAttendu: false };
    });
  }
}
