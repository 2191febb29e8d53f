import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ActeurSource } from '../../../../platform/acteur/ActeurSource.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type { Deposants } from '../../application/ports/Deposants.ts';
import type { DonneesFlux } from '../../domain/Flux.ts';

/** A person by her account, a program by its structure: what it deposited is treated even when its account is over since. */
export class DeposantsViaStructures implements Deposants {
  constructor(
    private readonly structures: StructuresFacade,
    private readonly acteurs: ActeurSource,
  ) {}

  async acteur({
    deposant,
    structureId,
  }: Pick<DonneesFlux, 'deposant' | 'structureId'>): Promise<Acteur | undefined> {
    const { canal, id: utilisateurId, prenom, nom } = deposant;
    if (canal === 'PORTAIL') return this.acteurs.charger(utilisateurId);
    const droits = await this.structures.habilitationsTechniques(structureId);
    return (
      droits && {
        utilisateurId,
        prenom,
        nom,
        langue: 'fr',
        derniereConnexion: null,
        support: false,
        ...droits,
      }
    );
  }
}
