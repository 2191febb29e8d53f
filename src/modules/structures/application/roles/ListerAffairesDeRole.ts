import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ReclamationLue, RolesReader, TransmissionLue } from '../ports/RolesReader.ts';

export interface AffairesDeRole {
  readonly transmissions: readonly TransmissionLue[];
  readonly reclamations: readonly ReclamationLue[];
}

/** The open hand-overs and claims that concern the person. */
export class ListerAffairesDeRole {
  constructor(private readonly roles: RolesReader) {}

  async execute({ utilisateurId }: Acteur): Promise<AffairesDeRole> {
    const [transmissions, reclamations] = await Promise.all([
      this.roles.transmissionsDe(utilisateurId),
      this.roles.reclamationsDe(utilisateurId),
    ]);
    return { transmissions, reclamations };
  }
}
