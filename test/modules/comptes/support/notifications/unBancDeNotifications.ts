import type { Acteur, Role } from '../../../../../src/kernel/application/Acteur.ts';
import type { ContributionAuRecapitulatif } from '../../../../../src/kernel/application/ContributionAuRecapitulatif.ts';
import type { CourrielComplet } from '../../../../../src/modules/comptes/application/notifications/Avertisseur.ts';
import { ChoisirNotifications } from '../../../../../src/modules/comptes/application/notifications/ChoisirNotifications.ts';
import { DestinatairesDeSynthese } from '../../../../../src/modules/comptes/application/notifications/DestinatairesDeSynthese.ts';
import { EnvoyerRecapitulatifs } from '../../../../../src/modules/comptes/application/notifications/EnvoyerRecapitulatifs.ts';
import { EnvoyerResumesQuotidiens } from '../../../../../src/modules/comptes/application/notifications/EnvoyerResumesQuotidiens.ts';
import type {
  CourriersDeSynthese,
  DestinataireDeSynthese,
  Recapitulatif,
  ResumeQuotidien,
} from '../../../../../src/modules/comptes/application/notifications/ports/CourriersDeSynthese.ts';
import { SeDesabonner } from '../../../../../src/modules/comptes/application/notifications/SeDesabonner.ts';
import { ServiceDAvis } from '../../../../../src/modules/comptes/application/notifications/ServiceDAvis.ts';
import type {
  Desabonnement,
  LiensDeDesabonnement,
} from '../../../../../src/modules/comptes/application/notifications/ports/LiensDeDesabonnement.ts';
import { LienDeDesabonnementInvalide } from '../../../../../src/modules/comptes/domain/notifications/erreurs.ts';
import type { EtatUtilisateur } from '../../../../../src/modules/comptes/domain/Utilisateur.ts';
import { directUnitOfWork, FixedClock, testIds } from '../../../../support/doubles.ts';
import { InMemoryUtilisateurReader } from '../InMemoryUtilisateurReader.ts';
import { InMemoryUtilisateurRepository } from '../InMemoryUtilisateurRepository.ts';
import { acteurDe } from '../unBancDEssai.ts';
import { unUtilisateur } from '../unUtilisateur.ts';
import { InMemoryAvisRepository } from './InMemoryAvisRepository.ts';
import { InMemoryChoixDeNotificationsRepository } from './InMemoryChoixDeNotificationsRepository.ts';
import { InMemoryRegistreDesSyntheses } from './InMemoryRegistreDesSyntheses.ts';
import { HERMES } from './unAvis.ts';

class SynthesesPostees implements CourriersDeSynthese {
  readonly resumes: [DestinataireDeSynthese, ResumeQuotidien][] = [];
  readonly recapitulatifs: [DestinataireDeSynthese, Recapitulatif][] = [];

  async quotidien(a: DestinataireDeSynthese, resume: ResumeQuotidien): Promise<void> {
    this.resumes.push([a, resume]);
  }

  async hebdomadaire(a: DestinataireDeSynthese, recapitulatif: Recapitulatif): Promise<void> {
    this.recapitulatifs.push([a, recapitulatif]);
  }
}

const liensLisibles: LiensDeDesabonnement = {
  sceller: async (desabonnement) => JSON.stringify(desabonnement),
  lire: async (jeton) => {
    if (!jeton.startsWith('{')) throw new LienDeDesabonnementInvalide();
    return JSON.parse(jeton) as Desabonnement;
  },
};

/** Every port of the notifications, in memory. Its clock shows a Monday, 07:00 in Paris. */
export const unBancDeNotifications = (contributions: readonly ContributionAuRecapitulatif[] = []) => {
  const clock = new FixedClock('2026-03-09T06:00:00.000Z');
  const utilisateurs = new InMemoryUtilisateurRepository();
  const comptes = new Map<number, EtatUtilisateur>();
  const roles = new Map<number, Role>();
  const choix = new InMemoryChoixDeNotificationsRepository();
  const avis = new InMemoryAvisRepository();
  const registre = new InMemoryRegistreDesSyntheses(utilisateurs, choix, () => [...comptes.keys()]);
  const acteurs = {
    charger: async (id: number): Promise<Acteur | undefined> => {
      const etat = comptes.get(id);
      if (etat?.statut !== 'ACTIF') return undefined;
      const role = roles.get(id) ?? 'SIMPLE';
      return {
        ...acteurDe(etat),
        habilitations: [{ structureId: 7, designation: HERMES, publique: false, role, espaces: {} }],
      };
    },
  };
  const courriers = new SynthesesPostees();
  const courriels: CourrielComplet[] = [];
  const post = async (courriel: CourrielComplet): Promise<void> => void courriels.push(courriel);
  const destinataires = new DestinatairesDeSynthese(acteurs, new InMemoryUtilisateurReader(utilisateurs));
  return {
    clock,
    choix,
    avis,
    registre,
    acteurs,
    courriers,
    courriels,
    liens: liensLisibles,
    service: new ServiceDAvis(choix, avis, acteurs, { post }, testIds, clock),
    choisir: new ChoisirNotifications(choix, avis, directUnitOfWork),
    seDesabonner: new SeDesabonner(liensLisibles, choix, avis, acteurs, directUnitOfWork),
    resumes: new EnvoyerResumesQuotidiens(avis, registre, destinataires, courriers, directUnitOfWork, clock),
    recapitulatifs: new EnvoyerRecapitulatifs(
      avis,
      registre,
      destinataires,
      contributions,
      courriers,
      directUnitOfWork,
      clock,
    ),
    /** Somebody who has signed in before. */
    personne: async (ecart: Partial<EtatUtilisateur> = {}, role: Role = 'SIMPLE'): Promise<number> => {
      const connexionCourante = new Date('2026-03-01T08:00:00.000Z');
      const utilisateur = unUtilisateur()
        .avec({ connexionCourante, ...ecart })
        .build();
      await utilisateurs.add(utilisateur);
      const { id } = utilisateur.etat;
      comptes.set(id, utilisateur.etat);
      roles.set(id, role);
      return id;
    },
  };
};
