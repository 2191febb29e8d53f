import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { motsDeRecherche } from '../motsDeRecherche.ts';
import type { GenreDeRecherche } from '../ports/AccesDuSupport.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type { MaStructure } from '../ports/StructureReader.ts';
import type { StructuresDuSupport } from '../ports/StructuresDuSupport.ts';
import type { JournalDuSupport } from './JournalDuSupport.ts';

export interface TrouvesParLeSupport {
  readonly personnes: readonly PersonneConnue[];
  readonly structures: readonly MaStructure[];
}

const AU_PLUS = 20;

/** People by name or login address, structures by name, identifier or town; twenty of each at most. It is noted. */
export class ChercherPourLeSupport {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly structures: StructuresDuSupport,
  ) {}

  /** @throws ReserveAuSupport, RechercheTropCourte */
  async execute(acteur: Acteur, texte: string): Promise<TrouvesParLeSupport> {
    this.journal.exiger(acteur);
    const mots = motsDeRecherche(texte);
    const [personnes, structures] = await Promise.all([
      this.personnes.chercher(mots, AU_PLUS),
      this.structures.chercher(mots, AU_PLUS),
    ]);
    await this.journal.noterRecherche(acteur, genreDe(texte), personnes.length + structures.length);
    return { personnes, structures };
  }
}

const genreDe = (texte: string): GenreDeRecherche => {
  if (texte.includes('@')) return 'COURRIEL';
  return /^[\d\s]+$/.test(texte) ? 'NUMERO' : 'MOTS';
};
