import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { SecondFacteurRepository } from '../ports/SecondFacteurRepository.ts';
import type { ActeDeSupport } from './ActeDeSupport.ts';
import type { DeverrouillerCompte } from './DeverrouillerCompte.ts';
import type { IdentificationDuSupport } from './IdentificationDuSupport.ts';
import type { OterSecondFacteur } from './OterSecondFacteur.ts';
import type { PreuveDuSupport } from './PreuveDuSupport.ts';
import type { RouvrirCompte } from './RouvrirCompte.ts';
import type { SupportDesComptes } from './SupportDesComptes.ts';

export class ServiceDeSupport implements SupportDesComptes {
  constructor(
    private readonly identification: IdentificationDuSupport,
    private readonly facteurs: Pick<SecondFacteurRepository, 'estActif'>,
    private readonly oter: OterSecondFacteur,
    private readonly rouverture: RouvrirCompte,
    private readonly deverrouillage: DeverrouillerCompte,
  ) {}

  prouver(acteur: Acteur, motif: string, saisie: string): Promise<PreuveDuSupport> {
    return this.identification.prouver(acteur, motif, saisie);
  }

  aUnSecondFacteur(utilisateurId: number): Promise<boolean> {
    return this.facteurs.estActif(utilisateurId);
  }

  oterSecondFacteur(acte: ActeDeSupport): Promise<void> {
    return this.oter.execute(acte);
  }

  rouvrir(acte: ActeDeSupport): Promise<void> {
    return this.rouverture.execute(acte);
  }

  deverrouiller(acte: ActeDeSupport): Promise<void> {
    return this.deverrouillage.execute(acte);
  }
}
