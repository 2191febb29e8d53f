import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { lireCourriel } from '../../../kernel/domain/Courriel.ts';
import type { ActivationRedemandee } from '../domain/ActivationRedemandee.ts';
import { Utilisateur } from '../domain/Utilisateur.ts';
import type {
  CompteDeDemonstration,
  ComptesFacade,
  Identite,
  PersonneNommee,
  PersonneTrouvee,
} from './ComptesFacade.ts';
import { exigerCourriel, lireInformations } from './lireInformations.ts';
import { normaliserMotDePasse } from '../domain/politiqueDeMotDePasse.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';
import type { UtilisateurReader } from './ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

export class ServiceComptes implements ComptesFacade {
  constructor(
    private readonly lecteur: UtilisateurReader,
    private readonly utilisateurs: UtilisateurRepository,
    private readonly hacheur: HacheurDeMotDePasse,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
    private readonly events: EventPublisher,
  ) {}

  identite(id: number): Promise<Identite | undefined> {
    return this.lecteur.identite(id);
  }

  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneNommee>> {
    return this.lecteur.nommer(ids);
  }

  async trouverParCourriel(saisi: string): Promise<PersonneTrouvee | undefined> {
    const courriel = lireCourriel(saisi);
    return courriel && this.lecteur.trouverParCourriel(courriel);
  }

  async renvoyerActivation(utilisateurId: number): Promise<void> {
    const identite = await this.lecteur.identite(utilisateurId);
    const courriel = identite?.aActiver ? lireCourriel(identite.courriel) : undefined;
    if (courriel === undefined) return;
    const demande: ActivationRedemandee = {
      type: 'comptes.activation-redemandee',
      survenuLe: this.clock.now(),
      courriel,
    };
    await this.unitOfWork.run(() => this.events.publish([demande]));
  }

  async creerActif(compte: CompteDeDemonstration): Promise<number> {
    const courriel = exigerCourriel(compte.courriel, 'courriel');
    const informations = lireInformations({
      ...compte,
      courrielContact: null,
      langue: compte.langue ?? 'fr',
    });
    const connu = await this.lecteur.trouverParCourriel(courriel);
    if (connu) return connu.id;

    const motDePasse =
      compte.motDePasse === null ? null : await this.hacheur.hacher(normaliserMotDePasse(compte.motDePasse));
    const nouveau = Utilisateur.creer(
      this.ids.next(),
      { ...informations, courriel, support: compte.support ?? false },
      this.clock.now(),
    );
    const actif = Utilisateur.restituer({
      ...nouveau.etat,
      statut: 'ACTIF',
      motDePasse,
      connexionCourante: compte.derniereConnexion ?? null,
    });
    return this.unitOfWork.run(async () => {
      if (await this.utilisateurs.add(actif)) return actif.etat.id;
      const entretemps = await this.utilisateurs.findParCourriel(courriel);
      return entretemps?.etat.id ?? actif.etat.id;
    });
  }
}
