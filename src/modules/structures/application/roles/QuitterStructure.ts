import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { RattachementIntrouvable } from '../../domain/erreurs.ts';
import { DernierGestionnaire, TransmissionRequise } from '../../domain/erreursDeRoles.ts';
import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface QuitterStructureCommand {
  readonly acteur: Acteur;
  readonly rattachementId: number;
}

/** Somebody leaves by herself, or withdraws her request. The principal of an active structure hands over first. */
export class QuitterStructure {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly rattachements: RattachementRepository,
    private readonly liens: RattachementReader,
  ) {}

  /** @throws RattachementIntrouvable, StructureRemplacee, RattachementNonValide, TransmissionRequise, DernierGestionnaire */
  async execute({ acteur, rattachementId }: QuitterStructureCommand): Promise<void> {
    const { structureId, utilisateurId } = (await this.rattachements.get(rattachementId)).donnees;
    if (utilisateurId !== acteur.utilisateurId) throw new RattachementIntrouvable(rattachementId);
    return this.gestion.faire(structureId, async (structure, le) => {
      structure.exigerNonRemplacee();
      const lien = await this.gestion.lienDe(structureId, rattachementId);
      if (structure.donnees.statut === 'ACTIVE') await this.exigerReleve(lien.donnees);
      lien.supprimer(utilisateurId, le);
      await this.gestion.garderLien(lien);
      await this.gestion.apresDepart(lien.donnees, le);
    });
  }

  private async exigerReleve({
    structureId,
    statut,
    role,
    utilisateurId,
  }: DonneesRattachement): Promise<void> {
    if (statut !== 'VALIDEE' || role === 'SIMPLE') return;
    if (role === 'PRINCIPAL') throw new TransmissionRequise();
    const gestionnaires = await this.liens.gestionnairesDe(structureId);
    if (gestionnaires.every((id) => id === utilisateurId)) throw new DernierGestionnaire();
  }
}
