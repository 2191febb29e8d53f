import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { ChoixDeMotDePasse } from '../../../../src/modules/comptes/application/ChoixDeMotDePasse.ts';
import { DemandesEnCours } from '../../../../src/modules/comptes/application/DemandesEnCours.ts';
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
  const jetons = new Jetons(new InMemoryJetonRepository(), new FabriqueDeSecretsAleatoires(), clock);
  const facteurs = new InMemorySecondFacteurRepository();
  const changements = new InMemoryChangementDAdresseRepository();
  return {
    clock,
    utilisateurs,
    hacheur,
    evaluation,
    lecteur: new InMemoryUtilisateurReader(utilisateurs),
    jetons,
    choix: new ChoixDeMotDePasse(evaluation, hacheur),
    courriers: new LettresPostees(),
    sessions: new SessionsFermees(),
    tentatives: new TentativesComptees(),
    facteurs,
    changements,
    demandes: new DemandesEnCours(jetons, changements, facteurs),
    verification: new VerificationDuMotDePasse(utilisateurs, hacheur),
    events: new RecordingPublisher(),

    connait: async (utilisateur: Utilisateur): Promise<EtatUtilisateur> => {
      await utilisateurs.add(utilisateur);
      return utilisateur.etat;
    },
    /** While a password is compared, outside of the transaction, another one is chosen. */
    changeEntretemps: (id: number): VerificationDuMotDePasse =>
      new VerificationDuMotDePasse(utilisateurs, {
        hacher: (motDePasse) => hacheur.hacher(motDePasse),
        verifier: async (motDePasse, hache) => {
          const utilisateur = await utilisateurs.get(id);
          utilisateur.changerMotDePasse('un autre', clock.now());
          await utilisateurs.save(utilisateur);
          return hacheur.verifier(motDePasse, hache);
        },
      }),
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
