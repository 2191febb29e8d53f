import { expect } from 'chai';
import type { Acteur } from '../../../../../src/kernel/application/Acteur.ts';
import { siretDe } from '../../../../../src/bootstrap/demonstration/identifiants.ts';
import { lireCourriel, type Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { DomainError } from '../../../../../src/kernel/domain/DomainError.ts';
import { lireIban, type Iban } from '../../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { AjouterCompteBancaire } from '../../../../../src/modules/structures/application/AjouterCompteBancaire.ts';
import { ChangerDeSiret } from '../../../../../src/modules/structures/application/ChangerDeSiret.ts';
import { DefinirAcces } from '../../../../../src/modules/structures/application/acces/DefinirAcces.ts';
import { DupliquerDroits } from '../../../../../src/modules/structures/application/acces/DupliquerDroits.ts';
import { RattacherDirectement } from '../../../../../src/modules/structures/application/acces/RattacherDirectement.ts';
import { AjouterService } from '../../../../../src/modules/structures/application/AjouterService.ts';
import { ConsulterStructure } from '../../../../../src/modules/structures/application/ConsulterStructure.ts';
import { ListerUtilisateurs } from '../../../../../src/modules/structures/application/ListerUtilisateurs.ts';
import { ConsulterRattachement } from '../../../../../src/modules/structures/application/ConsulterRattachement.ts';
import { directUnitOfWork, nextId, RecordingPublisher, testIds } from '../../../../support/doubles.ts';
import { bureauDesRoles, type BureauDesRoles } from '../../support/bureauDesRoles.ts';
import { CATEGORIES } from '../../support/bureau.ts';
import { personnages, uneEquipe, type Equipe, type Personnage } from '../../support/uneEquipe.ts';
import { CourriersDAccesGardes } from '../../support/CourriersDAccesGardes.ts';
import { FauxComptesDesPersonnes } from '../../support/FauxComptesDesPersonnes.ts';
import { InMemoryAbonnementRepository } from '../../support/InMemoryAbonnementRepository.ts';
import { InMemoryPieces } from '../../support/InMemoryPieces.ts';
import { unAcces } from '../../support/unAcces.ts';
import { unRattachement } from '../../support/unRattachement.ts';

interface Scene {
  readonly service: BureauDesRoles;
  readonly equipe: Equipe;
  /** Who acts. */
  readonly qui: Personnage;
  readonly acteur: Acteur;
}

interface Acte {
  readonly nom: string;
  /** Who may; all the others are refused. */
  readonly peuvent: readonly Personnage[];
  readonly faire: (scene: Scene) => Promise<unknown>;
}

const TOUS = ['simple', 'secondaire', 'principal'] as const;
const GESTIONNAIRES = ['secondaire', 'principal'] as const;
const PRINCIPAL = ['principal'] as const;

const IBAN = lireIban('DE89 3704 0044 0532 0130 00') as Iban;

/** Somebody else of the structure, with this role or this state. */
const unAutre = async ({ service, equipe }: Scene, ecart: object = {}): Promise<number> => {
  const lien = unRattachement().entre(nextId(), equipe.structureId).avec(ecart).build();
  await service.rattachements.save(lien);
  return lien.donnees.id;
};

const transaction = ({ service }: Scene) =>
  [new RecordingPublisher(), directUnitOfWork, service.clock] as const;

const surPersonne = async (scene: Scene, ecart: object = {}) => ({
  acteur: scene.acteur,
  structureId: scene.equipe.structureId,
  rattachementId: await unAutre(scene, ecart),
});

const surStructure = ({ acteur, equipe }: Scene) => ({ acteur, structureId: equipe.structureId });

const lienDe = ({ qui, equipe }: Scene): number =>
  qui === 'etranger' || qui === 'autrePrincipal' ? equipe.lien('simple') : equipe.lien(qui);

const transmissionPour = async (scene: Scene, qui: Personnage): Promise<number> => {
  const { service, equipe } = scene;
  const id = await service.proposer.execute({
    acteur: await equipe.acteur('principal'),
    structureId: equipe.structureId,
    rattachementId: equipe.lien(qui === 'secondaire' ? 'secondaire' : 'simple'),
    roleRestant: 'SECONDAIRE',
  });
  return id;
};

const reclamation = async ({ service, equipe }: Scene): Promise<number> =>
  service.reclamer.execute({
    acteur: await equipe.acteur('secondaire'),
    rattachementId: equipe.lien('secondaire'),
    motif: 'Parti',
  });

const actes: readonly Acte[] = [
  {
    nom: 'lire la fiche',
    peuvent: TOUS,
    faire: (scene) => lecture(scene).execute(scene.acteur, scene.equipe.structureId),
  },
  {
    nom: 'lire la fiche comme gestionnaire',
    peuvent: GESTIONNAIRES,
    faire: (scene) => lecture(scene).pourGestionnaire(scene.acteur, scene.equipe.structureId),
  },
  {
    nom: 'lister les utilisateurs',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      new ListerUtilisateurs(scene.service.liens, scene.service.utilisateurs).execute(
        scene.acteur,
        scene.equipe.structureId,
      ),
  },
  {
    nom: 'lire un rattachement',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      new ConsulterRattachement(
        scene.service.rattachements,
        scene.service.structures,
        scene.service.utilisateurs,
      ).execute(scene.acteur, await unAutre(scene)),
  },
  {
    nom: 'lister les rattachements désactivés',
    peuvent: GESTIONNAIRES,
    faire: ({ service, acteur, equipe }) =>
      service.listerDesactivees.execute(acteur, equipe.structureId, null),
  },
  {
    nom: 'lire un rôle',
    peuvent: GESTIONNAIRES,
    faire: async (scene) => scene.service.consulterRole.execute(await surPersonne(scene)),
  },
  {
    nom: 'ajouter un compte bancaire',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      new AjouterCompteBancaire(scene.service.modification, testIds).execute({
        ...surStructure(scene),
        compte: { libelle: 'Autre', titulaire: 'Hermès', iban: IBAN, bic: null },
        du: jour('2026-03-02'),
      }),
  },
  {
    nom: 'ajouter un service',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      new AjouterService(scene.service.modification, testIds).execute({
        ...surStructure(scene),
        code: 'COMPTA',
        nom: 'Comptabilité',
      }),
  },
  {
    nom: 'souscrire un espace',
    peuvent: GESTIONNAIRES,
    faire: (scene) => scene.service.souscrire.execute({ ...surStructure(scene), espaces: ['RACCORDEMENTS'] }),
  },
  {
    nom: 'résilier un espace',
    peuvent: GESTIONNAIRES,
    faire: (scene) => scene.service.resilier.execute({ ...surStructure(scene), espace: 'SUIVI_DES_FLUX' }),
  },
  {
    nom: 'valider une demande',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      scene.service.decider.execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene, { statut: 'EN_COURS_DE_VALIDATION' }),
        decision: { nature: 'valider', espaces: {} },
      }),
  },
  {
    nom: 'refuser une demande',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      scene.service.decider.execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene, { statut: 'EN_COURS_DE_VALIDATION' }),
        decision: { nature: 'refuser', motif: 'Inconnu' },
      }),
  },
  {
    nom: 'accorder des espaces',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      scene.service.definirAcces.execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene),
        version: 1,
        acces: unAcces({ espaces: { MEMOIRES: 'CONSULTATION' } }),
      }),
  },
  {
    nom: 'définir l’accès d’une personne',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      new DefinirAcces(scene.service.rattachements, scene.service.structures, ...transaction(scene)).execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene),
        version: 1,
        acces: unAcces(),
      }),
  },
  {
    nom: 'définir l’accès d’un secondaire',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.definirAcces.execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene, { role: 'SECONDAIRE' }),
        version: 1,
        acces: unAcces(),
      }),
  },
  {
    nom: 'définir l’accès du principal',
    peuvent: PRINCIPAL,
    faire: ({ service, acteur, equipe }) =>
      service.definirAcces.execute({
        acteur,
        rattachementId: equipe.lien('principal'),
        version: 1,
        acces: unAcces(),
      }),
  },
  {
    nom: 'dupliquer les droits d’une personne',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      new DupliquerDroits(
        scene.service.rattachements,
        scene.service.structures,
        ...transaction(scene),
      ).execute({
        acteur: scene.acteur,
        rattachementId: await unAutre(scene),
        modeleId: scene.equipe.lien('simple'),
        version: 1,
      }),
  },
  {
    nom: 'rattacher une personne sans demande',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      new RattacherDirectement(
        scene.service.structures,
        scene.service.rattachements,
        new FauxComptesDesPersonnes(),
        new CourriersDAccesGardes(),
        testIds,
        ...transaction(scene),
      ).execute({
        ...surStructure(scene),
        courriel: lireCourriel('zoe@exemple.fr') as Courriel,
        acces: unAcces(),
      }),
  },
  {
    nom: 'changer le SIRET',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      new ChangerDeSiret(
        scene.service.gestion,
        scene.service.structures,
        new InMemoryPieces(),
        new InMemoryAbonnementRepository(),
        testIds,
        new RecordingPublisher(),
      ).execute({ ...surStructure(scene), version: 1, siret: siretDe(nextId()) }),
  },
  {
    nom: 'nommer un secondaire',
    peuvent: PRINCIPAL,
    faire: async (scene) => scene.service.nommer.execute(await surPersonne(scene)),
  },
  {
    nom: 'retirer un secondaire',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.retirerSecondaire.execute(await surPersonne(scene, { role: 'SECONDAIRE' })),
  },
  {
    nom: 'proposer le rôle de principal',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.proposer.execute({ ...(await surPersonne(scene)), roleRestant: 'SECONDAIRE' }),
  },
  {
    nom: 'annuler une proposition',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.annuler.execute({
        acteur: scene.acteur,
        transmissionId: await transmissionPour(scene, 'simple'),
      }),
  },
  {
    nom: 'accepter le rôle proposé à un utilisateur',
    peuvent: ['simple'],
    faire: async (scene) =>
      scene.service.repondre.execute({
        acteur: scene.acteur,
        transmissionId: await transmissionPour(scene, 'simple'),
        reponse: 'ACCEPTER',
      }),
  },
  {
    nom: 'décliner le rôle proposé au secondaire',
    peuvent: ['secondaire'],
    faire: async (scene) =>
      scene.service.repondre.execute({
        acteur: scene.acteur,
        transmissionId: await transmissionPour(scene, 'secondaire'),
        reponse: 'DECLINER',
      }),
  },
  ...(['DESACTIVER', 'DETACHER'] as const).flatMap((ecart): readonly Acte[] => [
    {
      nom: `${ecart} un utilisateur`,
      peuvent: GESTIONNAIRES,
      faire: async (scene) => scene.service.ecarter.execute({ ...(await surPersonne(scene)), ecart }),
    },
    {
      nom: `${ecart} un secondaire`,
      peuvent: PRINCIPAL,
      faire: async (scene) =>
        scene.service.ecarter.execute({ ...(await surPersonne(scene, { role: 'SECONDAIRE' })), ecart }),
    },
    {
      nom: `${ecart} le principal`,
      peuvent: [],
      faire: ({ service, acteur, equipe }) =>
        service.ecarter.execute({
          acteur,
          structureId: equipe.structureId,
          rattachementId: equipe.lien('principal'),
          ecart,
        }),
    },
  ]),
  {
    nom: 'réactiver un utilisateur',
    peuvent: GESTIONNAIRES,
    faire: async (scene) =>
      scene.service.ecarter.execute({
        ...(await surPersonne(scene, { statut: 'DESACTIVEE' })),
        ecart: 'REACTIVER',
      }),
  },
  {
    nom: 'réactiver un secondaire',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.ecarter.execute({
        ...(await surPersonne(scene, { statut: 'DESACTIVEE', role: 'SECONDAIRE' })),
        ecart: 'REACTIVER',
      }),
  },
  {
    nom: 'désactiver la structure',
    peuvent: GESTIONNAIRES,
    faire: (scene) =>
      scene.service.changerStatut.execute({ ...surStructure(scene), statut: 'INACTIVE', motif: 'Fin' }),
  },
  {
    nom: 'quitter la structure',
    peuvent: ['simple', 'secondaire', 'desactive'],
    faire: (scene) => scene.service.quitter.execute({ acteur: scene.acteur, rattachementId: lienDe(scene) }),
  },
  {
    nom: 'réclamer le rôle quand un secondaire est là',
    peuvent: ['secondaire'],
    faire: (scene) =>
      scene.service.reclamer.execute({ acteur: scene.acteur, rattachementId: lienDe(scene), motif: 'Parti' }),
  },
  {
    nom: 'réclamer le rôle quand aucun secondaire n’est là',
    peuvent: ['simple', 'secondaire'],
    faire: (scene) => {
      if (scene.qui !== 'secondaire') scene.service.utilisateurs.fermes.add(scene.equipe.ids.secondaire);
      const demande = { acteur: scene.acteur, rattachementId: lienDe(scene), motif: 'Parti' };
      return scene.service.reclamer.execute(demande);
    },
  },
  {
    nom: 's’opposer à une réclamation',
    peuvent: PRINCIPAL,
    faire: async (scene) =>
      scene.service.sOpposer.execute({
        acteur: scene.acteur,
        reclamationId: await reclamation(scene),
        motif: 'Présent',
      }),
  },
  {
    nom: 'retirer sa réclamation',
    peuvent: ['secondaire'],
    faire: async (scene) =>
      scene.service.retirerReclamation.execute({
        acteur: scene.acteur,
        reclamationId: await reclamation(scene),
      }),
  },
  {
    nom: 'lire une réclamation',
    peuvent: ['secondaire', 'principal'],
    faire: async (scene) =>
      scene.service.consulterReclamation.execute({
        acteur: scene.acteur,
        reclamationId: await reclamation(scene),
      }),
  },
  {
    nom: 'décider d’une réclamation',
    peuvent: [],
    faire: async (scene) =>
      scene.service.deciderReclamation.execute({
        acteur: scene.acteur,
        reclamationId: await reclamation(scene),
        decision: 'ACCEPTEE',
        motif: 'Vu',
      }),
  },
];

const lecture = ({ service }: Scene): ConsulterStructure =>
  new ConsulterStructure(service.structures, CATEGORIES, service.clock, { branche: false });

/** "fait", or the kind of the refusal. */
const issue = async (acte: Acte, qui: Personnage): Promise<string> => {
  const service = bureauDesRoles();
  const equipe = await uneEquipe(service);
  try {
    await acte.faire({ service, equipe, qui, acteur: await equipe.acteur(qui) });
    return 'fait';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.kind;
  }
};

describe('la matrice des actes, par les cas d’usage', () => {
  for (const acte of actes) {
    it(`${acte.nom} : ${acte.peuvent.length === 0 ? 'personne' : acte.peuvent.join(', ')}`, async () => {
      for (const qui of personnages) {
        const obtenue = await issue(acte, qui);
        if (acte.peuvent.includes(qui)) {
          expect(obtenue, qui).to.equal('fait');
        } else if (qui === 'etranger' || qui === 'autrePrincipal') {
          expect(obtenue, qui).to.be.oneOf(acte.nom.startsWith('décider') ? ['forbidden'] : ['not-found']);
        } else {
          expect(obtenue, qui).to.be.oneOf(['not-found', 'forbidden', 'rule-broken']);
        }
      }
    });
  }
});
