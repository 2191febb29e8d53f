import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { ReserveAuSupport } from '../../domain/erreursDeRoles.ts';
import type { AccesDuSupport, AccesGarde, GenreDeRecherche, ObjetVu } from '../ports/AccesDuSupport.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';

export interface AccesLu extends AccesGarde {
  /** Undefined when the account is gone. */
  readonly par: PersonneConnue | undefined;
}

const MONTRES = 10;

/** Support sees what it needs, and what it sees is written down. */
export class JournalDuSupport {
  constructor(
    private readonly acces: AccesDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws ReserveAuSupport */
  exiger({ support }: Acteur): void {
    if (!support) throw new ReserveAuSupport();
  }

  async noter(
    { utilisateurId: parId }: Acteur,
    acte: AccesGarde['acte'],
    nature: ObjetVu,
    objetId: number,
  ): Promise<void> {
    await this.acces.noter({ id: this.ids.next(), acte, nature, objetId, parId, le: this.clock.now() });
  }

  async noterRecherche(
    { utilisateurId: parId }: Acteur,
    genre: GenreDeRecherche,
    resultats: number,
  ): Promise<void> {
    await this.acces.noterRecherche({ id: this.ids.next(), genre, resultats, parId, le: this.clock.now() });
  }

  async derniers(nature: ObjetVu, objetId: number): Promise<readonly AccesLu[]> {
    const derniers = await this.acces.derniers(nature, objetId, MONTRES);
    const personnes = await this.personnes.consulter([...new Set(derniers.map(({ parId }) => parId))]);
    return derniers.map((un) => ({ ...un, par: personnes.get(un.parId) }));
  }
}
