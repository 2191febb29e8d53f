import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { TransmissionIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { GestionDesRoles } from './GestionDesRoles.ts';

export interface TransmissionDesignee {
  readonly acteur: Acteur;
  readonly transmissionId: number;
}

/** By the principal who proposed, as long as it is not answered. */
export class AnnulerTransmission {
  constructor(private readonly gestion: GestionDesRoles) {}

  /** @throws TransmissionIntrouvable, TransmissionClose */
  async execute({ acteur, transmissionId }: TransmissionDesignee): Promise<void> {
    const { structureId, principalId } = (await this.gestion.transmissions.get(transmissionId)).donnees;
    if (principalId !== acteur.utilisateurId) throw new TransmissionIntrouvable();
    return this.gestion.faire(structureId, async (_structure, le) => {
      const transmission = await this.gestion.transmissions.get(transmissionId);
      transmission.annuler(le);
      await this.gestion.garderTransmission(transmission);
    });
  }
}
