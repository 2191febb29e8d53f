import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import { RattachementDejaOuvert } from '../../domain/erreurs.ts';
import type { AccesAccorde } from '../../domain/rattachement/AccesAccorde.ts';
import { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationComplete } from '../designationComplete.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { CompteConnu, ComptesDesPersonnes } from '../ports/ComptesDesPersonnes.ts';
import type { CourriersDAcces } from '../ports/CourriersDAcces.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface RattacherDirectementCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  readonly courriel: Courriel;
  readonly acces: AccesAccorde;
}

/**
 * A gestionnaire attaches somebody by her login address. The answer is the same whether the address is known or not: a
 * person who has an account is attached at once and written to, somebody who has none is written to with the way in.
 */
export class RattacherDirectement {
  constructor(
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementRepository,
    private readonly comptes: ComptesDesPersonnes,
    private readonly courriers: CourriersDAcces,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws StructureIntrouvable, StructureRemplacee, StructureInactive, EspaceFerme, ServiceIntrouvable, PeriodeDAccesInversee */
  async execute(command: RattacherDirectementCommand): Promise<void> {
    exigerGestionnaire(command.acteur, command.structureId);
    try {
      await this.unitOfWork.run(() => this.rattacher(command));
    } catch (error) {
      if (!(error instanceof RattachementDejaOuvert)) throw error;
    }
  }

  private async rattacher({
    acteur,
    structureId,
    courriel,
    acces,
  }: RattacherDirectementCommand): Promise<void> {
    const fiche = await this.structures.getSousVerrou(structureId);
    fiche.exigerNonRemplacee();
    const { donnees: structure } = fiche;
    exigerActive(structure);
    const le = this.clock.now();
    const lien = { id: this.ids.next(), utilisateurId: 0, structureId };
    const nouveau = Rattachement.attacher(lien, acces, structure, acteur.utilisateurId, le);

    const connu = await this.comptes.trouver(courriel);
    if (connu) {
      await this.lier(connu, nouveau, acces, structure, acteur, le);
      if (!connu.actif) await this.comptes.renvoyerActivation(connu.utilisateurId);
    } else {
      const { langue, utilisateurId: id, prenom, nom } = acteur;
      const par = { id, prenom, nom, courriel: '' };
      await this.courriers.invite({ courriel, langue }, { structureId, structure: nomDe(structure), par });
    }
  }

  private async lier(
    { utilisateurId }: CompteConnu,
    nouveau: Rattachement,
    acces: AccesAccorde,
    structure: DonneesStructure,
    { utilisateurId: parId }: Acteur,
    le: Date,
  ): Promise<void> {
    const { id, structureId } = nouveau.donnees;
    const ouvert = await this.rattachements.findOuvert(utilisateurId, structureId);
    const lien = { id, utilisateurId, structureId };
    const rattachement = ouvert ?? Rattachement.attacher(lien, acces, structure, parId, le);
    if (ouvert?.donnees.statut === 'EN_COURS_DE_VALIDATION') {
      ouvert.valider(acces.espaces, structure.espaces, parId, le);
      ouvert.definirAcces(acces, structure, parId, le);
    }
    const events = rattachement.pullEvents();
    if (events.length === 0) return;
    await this.rattachements.save(rattachement);
    await this.events.publish(events);
  }
}

const nomDe = ({ identifiant, identite }: DonneesStructure): string =>
  designationComplete({ identifiant: identifiant.valeur, designation: designationDe(identite) });
