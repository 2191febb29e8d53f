import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { RattachementModifieEntretemps } from '../../domain/erreurs.ts';
import { PersonneIntouchable } from '../../domain/erreursDeRoles.ts';
import type { AccesAccorde } from '../../domain/rattachement/AccesAccorde.ts';
import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import { peutEcarter } from '../../domain/role/peutEcarter.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { exigerDroitsTouchables, exigerGestionnaireDuRattachement, roleDe } from '../politique.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface DefinirAccesCommand {
  readonly acteur: Acteur;
  readonly rattachementId: number;
  /** What the gestionnaire saw. */
  readonly version: number;
  /** All that the person has from now on. */
  readonly acces: AccesAccorde;
}

/** Espaces, services and days of a person, in one form; effective at her next request. */
export class DefinirAcces {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly structures: StructureRepository,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws RattachementIntrouvable, RattachementNonValide, RattachementModifieEntretemps, EspaceFerme, ServiceIntrouvable,
   * PeriodeDAccesInversee, PeriodeDuPrincipal, PersonneIntouchable, StructureInactive
   */
  execute({ acteur, rattachementId, version, acces }: DefinirAccesCommand): Promise<void> {
    return this.unitOfWork.run(async () => {
      const rattachement = await this.rattachements.get(rattachementId);
      exigerGestionnaireDuRattachement(acteur, rattachement.donnees);
      exigerDroitsTouchables(acteur, rattachement.donnees);
      exigerDatesPermises(acteur, rattachement.donnees, acces);
      const { donnees: offre } = await this.structures.get(rattachement.donnees.structureId);
      exigerActive(offre);

      rattachement.definirAcces(acces, offre, acteur.utilisateurId, this.clock.now());

      const events = rattachement.pullEvents();
      if (events.length === 0) return;
      if (version !== rattachement.donnees.version) throw new RattachementModifieEntretemps(rattachementId);
      await this.rattachements.save(rattachement);
      await this.events.publish(events);
    });
  }
}

/**
 * To end a rattachement on a day is to put the person out: the same people may do it. The principal before her own dates is
 * told by the rule that she has none.
 * @throws PersonneIntouchable
 */
const exigerDatesPermises = (
  acteur: Acteur,
  { structureId, utilisateurId, role, periode }: DonneesRattachement,
  { periode: voulue }: AccesAccorde,
): void => {
  if (periode.du === voulue.du && periode.au === voulue.au) return;
  if (role === 'PRINCIPAL' && utilisateurId === acteur.utilisateurId) return;
  if (!peutEcarter(roleDe(acteur, structureId) ?? 'SIMPLE', role)) throw new PersonneIntouchable();
};
