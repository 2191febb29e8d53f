import type { FaitsDeVerification } from '../domain/verification.ts';
import type { Prestataire } from './ports/Prestataires.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export const faitsDeVerification = (
  { active, services, comptesBancaires }: Prestataire,
  categorie: string | null,
  referentiel: Referentiel,
): FaitsDeVerification => ({
  structureActive: active,
  serviceIds: services.map(({ id }) => id),
  compteBancaireIds: comptesBancaires.map(({ id }) => id),
  piecesRequises: categorie === null ? [] : referentiel.piecesRequises(categorie),
  tauxTva: referentiel.tauxTva().map(({ pointsDeBase }) => pointsDeBase),
});
