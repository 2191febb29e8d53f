import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';
import { espacesOffertsA } from './espacesOffertsA.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';
import type { RattachementRepository } from './ports/RattachementRepository.ts';

export interface SouscrireEspacesCommand extends ActeSurStructure {
  readonly espaces: readonly CodeEspace[];
}

/** The gestionnaire who subscribes is granted the espaces at once, to modify; the others are granted hers one by one. */
export class SouscrireEspaces {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly rattachements: RattachementRepository,
    private readonly categories: CategoriesPrestataires,
    private readonly events: EventPublisher,
  ) {}

  /** @throws EspaceIndisponible */
  execute({ espaces, ...acte }: SouscrireEspacesCommand): Promise<void> {
    return this.modification.appliquer(acte, async (structure, { auteur }) => {
      const offerts = espacesOffertsA(structure.donnees, this.categories);
      const nouveaux = espaces.filter((code) => !structure.donnees.espaces.includes(code));
      for (const code of nouveaux) structure.souscrireEspace(code, offerts, auteur);
      if (nouveaux.length > 0) await this.accorder(acte, nouveaux, structure.donnees.espaces, auteur.le);
    });
  }

  private async accorder(
    { acteur, structureId }: ActeSurStructure,
    nouveaux: readonly CodeEspace[],
    ouverts: readonly CodeEspace[],
    le: Date,
  ): Promise<void> {
    const rattachement = await this.rattachements.findOuvert(acteur.utilisateurId, structureId);
    if (!rattachement) return;
    const droits = Object.fromEntries(nouveaux.map((code) => [code, 'MODIFICATION' as const]));
    const { espaces } = rattachement.donnees;
    const gardes = Object.fromEntries(
      Object.entries(espaces).filter(([code]) => ouverts.includes(code as CodeEspace)),
    );
    rattachement.accorder({ ...gardes, ...droits }, ouverts, acteur.utilisateurId, le);
    await this.rattachements.save(rattachement);
    await this.events.publish(rattachement.pullEvents());
  }
}
