import type { EnregistrerEntete } from '../../../../application/EnregistrerEntete.ts';
import type { CalculerInterpretation } from '../../../../application/CalculerInterpretation.ts';
import type { ConsulterMemoire } from '../../../../application/ConsulterMemoire.ts';
import type { DeposerMemoire } from '../../../../application/DeposerMemoire.ts';
import type { EnregistrerPrestations } from '../../../../application/EnregistrerPrestations.ts';
import type { JoindrePiece } from '../../../../application/JoindrePiece.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { ProposerTarifs } from '../../../../application/ProposerTarifs.ts';
import type { RechercherJuridictions } from '../../../../application/RechercherJuridictions.ts';
import type { RetirerPiece } from '../../../../application/RetirerPiece.ts';
import type { VerifierMemoire } from '../../../../application/VerifierMemoire.ts';
import type { CategoriesDePrestataires } from './CategoriesDePrestataires.ts';

export interface OutilsDeSaisie {
  readonly verifier: VerifierMemoire;
  readonly consulter: ConsulterMemoire;
  readonly enregistrerEntete: EnregistrerEntete;
  readonly enregistrerPrestations: EnregistrerPrestations;
  readonly joindrePiece: JoindrePiece;
  readonly retirerPiece: RetirerPiece;
  readonly deposer: DeposerMemoire;
  readonly rechercherJuridictions: RechercherJuridictions;
  readonly proposerTarifs: ProposerTarifs;
  readonly calculerInterpretation: CalculerInterpretation;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
}
