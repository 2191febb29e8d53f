import type { Debours } from './Debours.ts';
import type { DestinataireDuMemoire } from './DestinataireDuMemoire.ts';
import type { Entete } from './Entete.ts';
import type { EntreeHistorique } from './EntreeHistorique.ts';
import type { Intervention } from './Intervention.ts';
import type { LigneDeMemoire } from './LigneDeMemoire.ts';
import type { MandataireDuMemoire } from './MandataireDuMemoire.ts';
import type { MemoireRepris } from './MemoireRepris.ts';
import type { Mission } from './Mission.ts';
import type { PieceDeMemoire } from './PieceDeMemoire.ts';
import type { PrestataireDuMemoire } from './PrestataireDuMemoire.ts';
import type { CodeEtat } from './etats.ts';

/** Everything that a mémoire is. Immutable: a part that an act leaves alone stays the same object. */
export interface DonneesMemoire {
  readonly id: number;
  /** 0 until the first save; each save adds one. */
  readonly version: number;
  /** TMP, year, nine digits. One taken over after its deposit never had any, and gives its number. */
  readonly numeroBrouillon: string;
  /** Ten digits, given by the deposit; as it was for one taken over. */
  readonly numero: string | null;
  readonly structureId: number;
  /** Null when the structure files by itself. */
  readonly mandataire: MandataireDuMemoire | null;
  readonly createurId: number;
  readonly entete: Entete;
  readonly mission: Mission;
  /** The prestataire's own. */
  readonly reference: string | null;
  readonly commentaire: string | null;
  readonly lignes: readonly LigneDeMemoire[];
  readonly debours: readonly Debours[];
  readonly pieces: readonly PieceDeMemoire[];
  readonly etat: CodeEtat;
  readonly etatLe: Date;
  readonly deposeLe: Date | null;
  /** Of this mémoire, or of the refused one that it corrects: the forclusion is measured there. */
  readonly premierDepotLe: Date | null;
  /** The refused mémoire that this one corrects. */
  readonly dupliqueDe: number | null;
  readonly prestataire: PrestataireDuMemoire;
  readonly destinataire: DestinataireDuMemoire | null;
  readonly modification: Intervention;
  readonly historique: readonly EntreeHistorique[];
  /** Null for a mémoire that was opened here. */
  readonly repris: MemoireRepris | null;
}
