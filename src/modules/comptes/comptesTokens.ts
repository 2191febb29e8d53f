import { token } from '../../platform/di.ts';
import type { ChoixDeMotDePasse } from './application/ChoixDeMotDePasse.ts';
import type { Jetons } from './application/Jetons.ts';
import type { ChangementDAdresseRepository } from './application/ports/ChangementDAdresseRepository.ts';
import type { CodesTemporels } from './application/ports/CodesTemporels.ts';
import type { CourriersComptes } from './application/ports/CourriersComptes.ts';
import type { CourriersDeSecurite } from './application/ports/CourriersDeSecurite.ts';
import type { EvaluationMotDePasse } from './application/ports/EvaluationMotDePasse.ts';
import type { FabriqueDeCodesDeSecours } from './application/ports/FabriqueDeCodesDeSecours.ts';
import type { HacheurDeMotDePasse } from './application/ports/HacheurDeMotDePasse.ts';
import type { SecondFacteurRepository } from './application/ports/SecondFacteurRepository.ts';
import type { SessionsOuvertes } from './application/ports/SessionsOuvertes.ts';
import type { TentativesSansCompte } from './application/ports/TentativesSansCompte.ts';
import type { UtilisateurReader } from './application/ports/UtilisateurReader.ts';
import type { UtilisateurRepository } from './application/ports/UtilisateurRepository.ts';
import type { VerificationDuMotDePasse } from './application/VerificationDuMotDePasse.ts';

/** What the module's own parts ask one another for. */
export const ports = {
  utilisateurs: token<UtilisateurRepository>('comptes.utilisateurs'),
  lecteur: token<UtilisateurReader>('comptes.lecteur'),
  tentatives: token<TentativesSansCompte>('comptes.tentatives-sans-compte'),
  hacheur: token<HacheurDeMotDePasse>('comptes.hacheur'),
  evaluation: token<EvaluationMotDePasse>('comptes.evaluation'),
  courriers: token<CourriersComptes>('comptes.courriers'),
  sessions: token<SessionsOuvertes>('comptes.sessions'),
  jetons: token<Jetons>('comptes.jetons'),
  choix: token<ChoixDeMotDePasse>('comptes.choix-de-mot-de-passe'),
  facteurs: token<SecondFacteurRepository>('comptes.seconds-facteurs'),
  changements: token<ChangementDAdresseRepository>('comptes.changements-d-adresse'),
  codesTemporels: token<CodesTemporels>('comptes.codes-temporels'),
  codesDeSecours: token<FabriqueDeCodesDeSecours>('comptes.codes-de-secours'),
  courriersDeSecurite: token<CourriersDeSecurite>('comptes.courriers-de-securite'),
  verification: token<VerificationDuMotDePasse>('comptes.verification-du-mot-de-passe'),
};
