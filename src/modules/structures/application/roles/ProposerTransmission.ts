import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import {
  ActeSurSoiMeme,
  DestinataireIndisponible,
  TransmissionEnCours,
} from '../../domain/erreursDeRoles.ts';
import { couvre } from '../../domain/rattachement/Periode.ts';
import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import type { RoleRestant } from '../../domain/transmission/DonneesTransmission.ts';
import { Transmission } from '../../domain/transmission/Transmission.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';
import type { ActeSurPersonne } from './ActeSurPersonne.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface ProposerTransmissionCommand extends ActeSurPersonne {
  readonly roleRestant: RoleRestant;
}

/** The principal offers the role; nothing changes until it is accepted. */
export class ProposerTransmission {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly utilisateurs: Utilisateurs,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * The same proposal again gives the one that waits.
   * @throws StructureIntrouvable, ReserveAuPrincipal, RattachementIntrouvable, ActeSurSoiMeme, DestinataireIndisponible,
   *   TransmissionEnCours
   */
  execute({
    acteur,
    structureId,
    rattachementId,
    roleRestant,
  }: ProposerTransmissionCommand): Promise<number> {
    return this.gestion.faire(structureId, async (_structure, le) => {
      await this.gestion.exiger(acteur, structureId, 'TRANSMETTRE_LE_ROLE');
      const lien = await this.gestion.lienDe(structureId, rattachementId);
      const { utilisateurId: destinataireId } = lien.donnees;
      const { utilisateurId: principalId } = acteur;
      if (destinataireId === principalId) throw new ActeSurSoiMeme();
      await this.exigerDisponible(lien, le);

      const ouverte = (await this.gestion.transmissions.findOuverte(structureId))?.donnees;
      if (ouverte?.destinataireId === destinataireId && ouverte.roleRestant === roleRestant)
        return ouverte.id;
      if (ouverte) throw new TransmissionEnCours(ouverte.id);

      const proposition = { id: this.ids.next(), structureId, principalId, destinataireId, roleRestant };
      await this.gestion.garderTransmission(Transmission.proposer(proposition, le));
      return proposition.id;
    });
  }

  private async exigerDisponible({ donnees }: Rattachement, le: Date): Promise<void> {
    const valide = donnees.statut === 'VALIDEE' && couvre(donnees.periode, jourDe(le));
    const compte = valide && (await this.utilisateurs.destinataire(donnees.utilisateurId));
    if (!compte) throw new DestinataireIndisponible();
  }
}
