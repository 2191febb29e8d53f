import { TransmissionIntrouvable } from '../../domain/erreursDeRoles.ts';
import type { DonneesTransmission } from '../../domain/transmission/DonneesTransmission.ts';
import { designationComplete } from '../designationComplete.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { TransmissionRepository } from '../ports/TransmissionRepository.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';
import type { TransmissionDesignee } from './AnnulerTransmission.ts';

export interface TransmissionConsultee extends DonneesTransmission {
  readonly structure: string;
  readonly principal: Personne | undefined;
  readonly destinataire: Personne | undefined;
  /** The reader is the one who has to answer. */
  readonly aRepondre: boolean;
}

/** A hand-over, as the two people concerned see it. */
export class ConsulterTransmission {
  constructor(
    private readonly transmissions: TransmissionRepository,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws TransmissionIntrouvable */
  async execute({ acteur, transmissionId }: TransmissionDesignee): Promise<TransmissionConsultee> {
    const { donnees } = await this.transmissions.get(transmissionId);
    const { structureId, principalId, destinataireId, statut } = donnees;
    const estDestinataire = destinataireId === acteur.utilisateurId;
    if (!estDestinataire && principalId !== acteur.utilisateurId) throw new TransmissionIntrouvable();
    const [structure] = await this.structures.nommer([structureId]);
    const personnes = await this.utilisateurs.nommer([principalId, destinataireId]);
    return {
      ...donnees,
      structure: structure ? designationComplete(structure) : '',
      principal: personnes.get(principalId),
      destinataire: personnes.get(destinataireId),
      aRepondre: estDestinataire && statut === 'PROPOSEE',
    };
  }
}
