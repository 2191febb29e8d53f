import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { motifDuReferentiel } from './motifs.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface DemanderComplementCommand extends ActeDemande {
  /** A code of nature COMPLEMENT. */
  readonly motif: string;
  readonly texte: string;
}

/** Asks the prestataire for what is missing, instead of refusing. */
export class DemanderComplement {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly referentiel: Referentiel,
  ) {}

  /** @throws MotifInconnu, TexteRequis */
  execute(command: DemanderComplementCommand): Promise<DonneesMemoire> {
    return this.actes.accomplir(command, 'DEMANDER_COMPLEMENT', (memoire, par) => {
      const motif = motifDuReferentiel(this.referentiel, 'COMPLEMENT', command.motif);
      memoire.demanderComplement(motif, command.texte, par);
    });
  }
}
