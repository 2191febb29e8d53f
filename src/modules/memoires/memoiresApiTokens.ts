import { token } from '../../platform/di.ts';
import type { AutoriserSaisie } from './application/AutoriserSaisie.ts';
import type { DeposerFichier } from './application/DeposerFichier.ts';
import type { DeposerParFlux } from './application/DeposerParFlux.ts';
import type { DesignerMemoire } from './application/DesignerMemoire.ts';
import type { JoindreFichiers } from './application/JoindreFichiers.ts';
import type { ComposerMemoire } from './application/ComposerMemoire.ts';
import type { ModifierMemoire } from './application/ModifierMemoire.ts';
import type { OublierFichiers } from './application/OublierFichiers.ts';
import type { ParcourirMemoires } from './application/ParcourirMemoires.ts';
import type { FichiersDeposes } from './application/ports/FichiersDeposes.ts';
import type { MemoiresPourPartenaires } from './application/ports/MemoiresPourPartenaires.ts';
import type { ProvenancesDeFlux } from './application/ports/ProvenancesDeFlux.ts';
import type { StructuresNommees } from './application/ports/StructuresNommees.ts';
import type { RechercherPourPartenaire } from './application/RechercherPourPartenaire.ts';
import type { RepondreAuComplement } from './application/RepondreAuComplement.ts';
import type { SoumettreMemoire } from './application/SoumettreMemoire.ts';
import type { SynchroniserMemoires } from './application/SynchroniserMemoires.ts';
import type { TraiterRejets } from './application/TraiterRejets.ts';
import type { ValiderMemoire } from './application/ValiderMemoire.ts';
import type { VerifierFichier } from './application/VerifierFichier.ts';

/** What only programs use. */
export const memoiresApi = {
  fichiers: token<FichiersDeposes>('memoires.fichiers-deposes'),
  partenaires: token<MemoiresPourPartenaires>('memoires.pour-partenaires'),
  provenances: token<ProvenancesDeFlux>('memoires.provenances-de-flux'),
  structures: token<StructuresNommees>('memoires.structures-nommees'),

  deposerFichier: token<DeposerFichier>('memoires.deposer-fichier'),
  verifierFichier: token<VerifierFichier>('memoires.verifier-fichier'),
  autoriserSaisie: token<AutoriserSaisie>('memoires.autoriser-saisie'),
  oublierFichiers: token<OublierFichiers>('memoires.oublier-fichiers'),
  joindreFichiers: token<JoindreFichiers>('memoires.joindre-fichiers'),
  composer: token<ComposerMemoire>('memoires.composer'),
  soumettre: token<SoumettreMemoire>('memoires.soumettre'),
  deposerParFlux: token<DeposerParFlux>('memoires.deposer-par-flux'),
  valider: token<ValiderMemoire>('memoires.valider'),
  modifier: token<ModifierMemoire>('memoires.modifier'),
  repondre: token<RepondreAuComplement>('memoires.repondre-au-complement'),
  rechercher: token<RechercherPourPartenaire>('memoires.rechercher-pour-partenaire'),
  parcourir: token<ParcourirMemoires>('memoires.parcourir'),
  synchroniser: token<SynchroniserMemoires>('memoires.synchroniser'),
  designer: token<DesignerMemoire>('memoires.designer'),
  traiterRejets: token<TraiterRejets>('memoires.traiter-rejets'),
};
