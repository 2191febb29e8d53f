import type { ActeDeSupport } from './ActeDeSupport.ts';

/** What support does to the account of somebody who has proved who she is; the person is told by mail. */
export interface SupportDesComptes {
  /** @throws ActeReserveAuSupport, ActeSurSonPropreCompte, PreuveRequise, CompteIntrouvable, SecondFacteurNonPrepare */
  oterSecondFacteur(acte: ActeDeSupport): Promise<void>;
  /** @throws ActeReserveAuSupport, PreuveRequise, CompteIntrouvable, CompteNonFerme */
  rouvrir(acte: ActeDeSupport): Promise<void>;
  /** @throws ActeReserveAuSupport, PreuveRequise, CompteIntrouvable */
  deverrouiller(acte: ActeDeSupport): Promise<void>;
}
