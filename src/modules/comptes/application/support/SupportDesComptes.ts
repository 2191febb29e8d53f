import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { ActeDeSupport } from './ActeDeSupport.ts';
import type { PreuveDuSupport } from './PreuveDuSupport.ts';

/** What support does to the account of somebody who has proved who she is; the person is told by mail. */
export interface SupportDesComptes {
  /**
   * The password of the agent, or a code of her second factor, before each act and outside of any transaction.
   * @throws ActeReserveAuSupport, PreuveRequise, IdentificationDuSupportRefusee
   */
  prouver(acteur: Acteur, motif: string, saisie: string): Promise<PreuveDuSupport>;
  /** Whether there is one to take off. */
  aUnSecondFacteur(utilisateurId: number): Promise<boolean>;
  /** @throws ActeReserveAuSupport, ActeSurSonPropreCompte, PreuveRequise, IdentificationDuSupportRefusee, CompteIntrouvable, SecondFacteurNonPrepare */
  oterSecondFacteur(acte: ActeDeSupport): Promise<void>;
  /** @throws ActeReserveAuSupport, PreuveRequise, IdentificationDuSupportRefusee, CompteIntrouvable, CompteNonFerme */
  rouvrir(acte: ActeDeSupport): Promise<void>;
  /** @throws ActeReserveAuSupport, PreuveRequise, IdentificationDuSupportRefusee, CompteIntrouvable */
  deverrouiller(acte: ActeDeSupport): Promise<void>;
}
