import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ActeReserveAuSupport, PreuveRequise } from '../../domain/erreurs.ts';

const LONGUEUR_MIN = 10;
const LONGUEUR_MAX = 1_000;

/** Support acts for somebody else's safety: it always tells what it was shown. Returns the reason as it is kept. @throws ActeReserveAuSupport, PreuveRequise */
export const exigerSupport = (acteur: Acteur, motif: string): string => {
  if (!acteur.support) throw new ActeReserveAuSupport();
  const dit = motif.trim();
  if (dit.length < LONGUEUR_MIN || dit.length > LONGUEUR_MAX) throw new PreuveRequise();
  return dit;
};
