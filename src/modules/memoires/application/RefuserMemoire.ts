import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { motifDuReferentiel } from './motifs.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface RefuserMemoireCommand extends ActeDemande {
  /** A code of nature REFUS. */
  readonly motif: string;
  readonly texte: string;
}

/** By the agent before taxation, by the magistrate during it; only the latter may declare the forclusion. */
export class RefuserMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly referentiel: Referentiel,
  ) {}

  /** @throws MotifInconnu, MotifReserveALaTaxation, TexteRequis */
  execute(command: RefuserMemoireCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'REFUSER', (memoire, par) => {
      const motif = motifDuReferentiel(this.referentiel, 'REFUS', command.motif);
      memoire.refuser(motif, command.texte, par);
    });
  }
}
