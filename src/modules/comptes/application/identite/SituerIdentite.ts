import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import { IdentiteIncomplete } from '../../domain/identite/erreurs.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';

export type SuiteDIdentite = 'COMPTE_A_LIER' | 'COMPTE_A_CREER';

/** What an identity whose address is proved leads to: the account of that address, or a new one. Nothing is linked here. */
export class SituerIdentite {
  constructor(private readonly lecteur: UtilisateurReader) {}

  /** @throws IdentiteIncomplete */
  async execute({ courriel: lu }: Pick<IdentiteAttestee, 'courriel'>): Promise<SuiteDIdentite> {
    const courriel = lireCourriel(lu);
    if (courriel === undefined) throw new IdentiteIncomplete();
    return (await this.lecteur.trouverParCourriel(courriel)) ? 'COMPTE_A_LIER' : 'COMPTE_A_CREER';
  }
}
