import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { AbonnementDemande } from '../../domain/abonnement/AbonnementDemande.ts';
import { designationComplete } from '../designationComplete.ts';
import type { AbonnementRepository } from '../ports/AbonnementRepository.ts';
import type { CourriersDAcces } from '../ports/CourriersDAcces.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';

/** Each gestionnaire hears of a request for an espace, unless it was decided meanwhile; not of her own. */
export class AvertirDUnAbonnementDemande implements Reaction<AbonnementDemande> {
  readonly nom = 'structures.avertir-d-un-abonnement-demande';
  readonly ecoute = 'structures.abonnement-demande';

  constructor(
    private readonly abonnements: AbonnementRepository,
    private readonly lus: RattachementReader,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDAcces,
  ) {}

  async reagir({ demandeId, structureId, utilisateurId }: AbonnementDemande): Promise<void> {
    const { donnees } = await this.abonnements.get(demandeId);
    if (donnees.statut !== 'EN_COURS_DE_VALIDATION') return;
    const [structure] = await this.structures.nommer([structureId]);
    const demandeur = (await this.utilisateurs.nommer([utilisateurId])).get(utilisateurId);
    if (!structure || !demandeur) return;

    const { espace, niveau, commentaire } = donnees;
    const demande = { demandeId, structureId, structure: designationComplete(structure), demandeur };
    for (const gestionnaireId of await this.lus.gestionnairesDe(structureId)) {
      const a =
        gestionnaireId === utilisateurId ? undefined : await this.utilisateurs.destinataire(gestionnaireId);
      if (a) await this.courriers.abonnementRecu(a, { ...demande, espace, niveau, commentaire });
    }
  }
}
