import type { SupportDesComptes } from '../../../comptes/index.ts';
import type { DemandeDeSecours, SecoursDesComptes } from '../../application/ports/SecoursDesComptes.ts';

export class SecoursViaComptes implements SecoursDesComptes {
  constructor(private readonly comptes: SupportDesComptes) {}

  async preparer(demande: DemandeDeSecours): Promise<() => Promise<void>> {
    const { acteur, personneId: utilisateurId, acte, motif, identification } = demande;
    const preuve = await this.comptes.prouver(acteur, motif, identification);
    const connue = { acteur, utilisateurId, motif, preuve };
    if (acte === 'DEVERROUILLAGE') return () => this.comptes.deverrouiller(connue);
    if (acte === 'COMPTE_ROUVERT') return () => this.comptes.rouvrir(connue);
    return () => this.comptes.oterSecondFacteur(connue);
  }

  aUnSecondFacteur(personneId: number): Promise<boolean> {
    return this.comptes.aUnSecondFacteur(personneId);
  }
}
