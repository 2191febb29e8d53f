import { TransmissionClose, TransmissionIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { Transmission } from '../../domain/transmission/Transmission.ts';
import type { TransmissionDesignee } from './AnnulerTransmission.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export type ReponseATransmission = 'ACCEPTER' | 'DECLINER';

/** By the person to whom the role is proposed. Accepted, both roles change together: there is always one principal. */
export class RepondreATransmission {
  constructor(private readonly gestion: GestionDesRoles) {}

  /** @throws TransmissionIntrouvable, TransmissionClose */
  async execute({
    acteur,
    transmissionId,
    reponse,
  }: TransmissionDesignee & { readonly reponse: ReponseATransmission }): Promise<void> {
    const { structureId, destinataireId } = (await this.gestion.transmissions.get(transmissionId)).donnees;
    if (destinataireId !== acteur.utilisateurId) throw new TransmissionIntrouvable();
    return this.gestion.faire(structureId, async (_structure, le) => {
      const transmission = await this.gestion.transmissions.get(transmissionId);
      if (reponse === 'DECLINER') transmission.decliner(le);
      else if (transmission.donnees.statut !== 'ACCEPTEE') return this.accepter(transmission, le);
      await this.gestion.garderTransmission(transmission);
    });
  }

  private async accepter(transmission: Transmission, le: Date): Promise<void> {
    const { structureId, principalId, destinataireId, roleRestant } = transmission.donnees;
    transmission.accepter(le);
    const ancien = await this.gestion.lienValide(principalId, structureId);
    const nouveau = await this.gestion.lienValide(destinataireId, structureId);
    if (ancien?.donnees.role !== 'PRINCIPAL' || !nouveau) throw new TransmissionClose('CADUQUE');

    ancien.changerRole(roleRestant, 'TRANSMISSION', destinataireId, le);
    nouveau.changerRole('PRINCIPAL', 'TRANSMISSION', destinataireId, le);
    await this.gestion.garderLien(ancien);
    await this.gestion.garderLien(nouveau);
    await this.gestion.garderTransmission(transmission);
    await this.gestion.apresChangementDePrincipal(structureId, le);
  }
}
