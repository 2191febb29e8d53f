import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ActeDeSupport, SupportDesComptes } from '../../../comptes/index.ts';
import type { ActeDeSecours, SecoursDesComptes } from '../../application/ports/SecoursDesComptes.ts';

export class SecoursViaComptes implements SecoursDesComptes {
  constructor(private readonly comptes: SupportDesComptes) {}

  secourir(acteur: Acteur, utilisateurId: number, acte: ActeDeSecours, motif: string): Promise<void> {
    const demande: ActeDeSupport = { acteur, utilisateurId, motif };
    if (acte === 'DEVERROUILLAGE') return this.comptes.deverrouiller(demande);
    if (acte === 'COMPTE_ROUVERT') return this.comptes.rouvrir(demande);
    return this.comptes.oterSecondFacteur(demande);
  }
}
