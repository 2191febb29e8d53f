import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { ChoixDeMotDePasse } from '../../../../src/modules/comptes/application/ChoixDeMotDePasse.ts';
import { Jetons } from '../../../../src/modules/comptes/application/Jetons.ts';
import { VerificationDuMotDePasse } from '../../../../src/modules/comptes/application/VerificationDuMotDePasse.ts';
import { FabriqueDeSecretsAleatoires } from '../../../../src/modules/comptes/adapters/securite/FabriqueDeSecretsAleatoires.ts';
import type { EtatUtilisateur, Utilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { FixedClock, RecordingPublisher } from '../../../support/doubles.ts';
import {
  EvaluationFixe,
  HacheurLisible,
  LettresPostees,
  SessionsFermees,
  TentativesComptees,
} from './doublesComptes.ts';
import { InMemoryChangementDAdresseRepository } from './InMemoryChangementDAdresseRepository.ts';
import { InMemoryJetonRepository } from './InMemoryJetonRepository.ts';
import { InMemorySecondFacteurRepository } from './InMemorySecondFacteurRepository.ts';
import { InMemoryUtilisateurReader } from './InMemoryUtilisateurReader.ts';
import { InMemoryUtilisateurRepository } from './InMemoryUtilisateurRepository.ts';

export const MINUTE = 60_000;

/** Every port of the module, in memory, around one set of accounts. */
export const unBancDEssai = () => {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  const utilisateurs = new InMemoryUtilisateurRepository();
  const hacheur = new HacheurLisible();
  const evaluation = new EvaluationFixe();
  return {
    clock,
    utilisateurs,
    hacheur,
    evaluation,
    lecteur: new InMemoryUtilisateurReader(utilisateurs),
    jetons: new Jetons(new InMemoryJetonRepository(), new FabriqueDeSecretsAleatoires(), clock),
    choix: new ChoixDeMotDePasse(evaluation, hacheur),
    courriers: new LettresPostees(),
    sessions: new SessionsFermees(),
    tentatives: new TentativesComptees(),
    facteurs: new InMemorySecondFacteurRepository(),
    changements: new InMemoryChangementDAdresseRepository(),
    verification: new VerificationDuMotDePasse(utilisateurs, hacheur),
    events: new RecordingPublisher(),

    connait: async (utilisateur: Utilisateur): Promise<EtatUtilisateur> => {
      await utilisateurs.add(utilisateur);
      return utilisateur.etat;
    },
    etatDe: async (id: number): Promise<EtatUtilisateur> => (await utilisateurs.get(id)).etat,
  };
};

export type BancDEssai = ReturnType<typeof unBancDEssai>;

export const acteurDe = ({ id, prenom, nom, langue }: EtatUtilisateur): Acteur => ({
  utilisateurId: id,
  prenom,
  nom,
  langue,
  derniereConnexion: null,
  support: false,
  habilitations: [],
});
