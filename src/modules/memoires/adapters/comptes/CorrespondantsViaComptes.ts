import type { ComptesFacade } from '../../../comptes/index.ts';
import type { Correspondant, Correspondants } from '../../application/ports/Correspondants.ts';

export class CorrespondantsViaComptes implements Correspondants {
  constructor(private readonly comptes: ComptesFacade) {}

  async find(utilisateurId: number): Promise<Correspondant | undefined> {
    if (!(await this.comptes.identite(utilisateurId))?.actif) return undefined;
    const personne = (await this.comptes.nommer([utilisateurId])).get(utilisateurId);
    return (
      personne && {
        nomComplet: `${personne.prenom} ${personne.nom}`.trim(),
        courriel: personne.courrielDeContact,
        langue: personne.langue,
      }
    );
  }
}
