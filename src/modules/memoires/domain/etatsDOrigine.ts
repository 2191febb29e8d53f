import type { EntreeHistorique } from './EntreeHistorique.ts';
import type { CodeEtat } from './etats.ts';

interface EtatDOrigine extends Pick<EntreeHistorique, 'acte' | 'cote'> {
  /** The code of the portal of origin. */
  readonly code: string;
  readonly etat: CodeEtat;
}

const etat = (
  code: string,
  notre: CodeEtat,
  acte: EtatDOrigine['acte'],
  cote: EtatDOrigine['cote'],
): EtatDOrigine => ({ code, etat: notre, acte, cote });

/** What each état of the portal of origin is here, and the act that led to it. */
export const ETATS_D_ORIGINE: readonly EtatDOrigine[] = [
  etat('BROUILLON', 'BROUILLON', 'OUVRIR', 'prestataire'),
  etat('TRANSMIS', 'MIS_A_DISPOSITION', 'DEPOSER', 'prestataire'),
  etat('EN_COURS', 'PRIS_EN_CHARGE', 'PRENDRE_EN_CHARGE', 'juridiction'),
  etat('REFUSE', 'REFUSE', 'REFUSER', 'juridiction'),
  etat('VALIDE', 'CERTIFIE', 'CERTIFIER', 'juridiction'),
  etat('MIS_EN_PAIEMENT', 'MIS_EN_PAIEMENT', 'METTRE_EN_PAIEMENT', 'paiement'),
  etat('PAYE', 'PAYE', 'COMPTABILISER', 'paiement'),
  etat('ABANDONNE', 'ABANDONNE', 'ABANDONNER', 'prestataire'),
];
