import { lireSiret } from '../../../../kernel/domain/Siret.ts';
import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import type { RepertoireDesEntreprises, ReponseDuRepertoire } from '../ports/RepertoireDesEntreprises.ts';

/** What the INSEE knows of a structure that is being created; null where it has nothing to say. */
export class ChercherAuRepertoire {
  constructor(private readonly repertoire: RepertoireDesEntreprises) {}

  async execute(identifiant: IdentifiantStructure | null): Promise<ReponseDuRepertoire | null> {
    const siret = identifiant?.type === 'SIRET' ? lireSiret(identifiant.valeur) : undefined;
    return this.repertoire.branche && siret !== undefined ? this.repertoire.trouver(siret) : null;
  }
}
