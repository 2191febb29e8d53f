import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ActeurSource } from '../../../../platform/tokens.ts';
import type { ComptesFacade } from '../../../comptes/index.ts';
import { habilitationsParMandat } from '../../application/mandats/habilitationsParMandat.ts';
import type { HabilitationsReader } from '../../application/ports/HabilitationsReader.ts';
import type { MandatReader } from '../../application/ports/MandatReader.ts';

/** Who acts and what she may do, as it stands at this request: two prepared queries, and one for mandats. */
export class ActeurDepuisComptes implements ActeurSource {
  constructor(
    private readonly comptes: ComptesFacade,
    private readonly habilitations: HabilitationsReader,
    private readonly mandats: MandatReader,
  ) {}

  async charger(utilisateurId: number): Promise<Acteur | undefined> {
    const [identite, habilitations] = await Promise.all([
      this.comptes.identite(utilisateurId),
      this.habilitations.habilitationsDe(utilisateurId),
    ]);
    if (!identite?.actif) return undefined;
    const { prenom, nom, langue, derniereConnexion, support } = identite;
    const mandats = await habilitationsParMandat(habilitations, this.mandats);
    return { utilisateurId, prenom, nom, langue, derniereConnexion, support, habilitations, mandats };
  }
}
