import type { ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { detacherPieceJointe } from './detacherPieceJointe.ts';
import { recupererCadreFacturation } from './recupererCadreFacturation.ts';
import { recupererDevises } from './recupererDevises.ts';
import { recupererEtatsTraitement } from './recupererEtatsTraitement.ts';
import { recupererEtatTypeDp } from './recupererEtatTypeDp.ts';
import { recupererModeDepot } from './recupererModeDepot.ts';
import { recupererModeReglements } from './recupererModeReglements.ts';
import { recupererMotifsExonerationTva } from './recupererMotifsExonerationTva.ts';
import { recupererMotifsDeValideur } from './recupererMotifsDeValideur.ts';
import { recupererTauxTva } from './recupererTauxTva.ts';
import { recupererTypeDp } from './recupererTypeDp.ts';
import { recupererTypeFactureTravaux } from './recupererTypeFactureTravaux.ts';
import { recupererTypesPj } from './recupererTypesPj.ts';

/** The référentiels that demandes de paiement are written with. */
export const transversesDesMemoires = (referentiel: Referentiel): readonly ApiRoute[] => [
  recupererDevises(),
  recupererTauxTva(referentiel),
  recupererMotifsExonerationTva(referentiel),
  recupererCadreFacturation(),
  recupererTypeDp(),
  recupererEtatTypeDp(),
  recupererEtatsTraitement(),
  recupererModeReglements(),
  recupererModeDepot(),
  recupererTypesPj(referentiel),
  recupererTypeFactureTravaux(),
  recupererMotifsDeValideur(),
  detacherPieceJointe(),
];
