import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { RattachementDemande } from '../../domain/rattachement/RattachementDemande.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersStructures } from '../ports/CourriersStructures.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** Each gestionnaire of the structure hears of a request, unless it was decided meanwhile. */
export class AvertirGestionnaires implements Reaction<RattachementDemande> {
  readonly nom = 'structures.avertir-gestionnaires';
  readonly ecoute = 'structures.rattachement-demande';

  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly lus: RattachementReader,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersStructures,
  ) {}

  async reagir({ rattachementId, structureId, utilisateurId }: RattachementDemande): Promise<void> {
    const { donnees } = await this.rattachements.get(rattachementId);
    if (donnees.statut !== 'EN_COURS_DE_VALIDATION') return;
    const [structure] = await this.structures.nommer([structureId]);
    const demandeur = (await this.utilisateurs.nommer([utilisateurId])).get(utilisateurId);
    if (!structure || !demandeur) return;

    const { commentaire } = donnees;
    for (const gestionnaireId of await this.lus.gestionnairesDe(structureId)) {
      const a = await this.utilisateurs.destinataire(gestionnaireId);
      const demande = { rattachementId, demandeur, structure: designationComplete(structure), commentaire };
      if (a) await this.courriers.demandeRecue(a, demande);
    }
  }
}
