import { expect } from 'chai';
import type { Router } from 'express';
import type { Response } from 'supertest';
import { siretDe } from '../../../../../src/bootstrap/demonstration/identifiants.ts';
import { portsDAcces } from '../../../../../src/modules/structures/accesTokens.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../support/testApp.ts';
import { FauxSirene } from '../../support/fauxSirene.ts';
import { Plateau, type Scene } from '../../support/Plateau.ts';
import { personnages, type Personnage } from '../../support/uneEquipe.ts';

/** What one route is asked, and who may ask it. */
interface Ligne {
  /** The method, where the router is mounted, the path in it; `>` when it stands in a router of that router. */
  readonly route: string;
  readonly peuvent: readonly Personnage[];
  readonly chemin: (scene: Scene, structureId: number, monte: number) => string;
  readonly corps?: (scene: Scene, monte: number) => object;
  readonly fichier?: true;
  /** What must be there first: its id is given to `chemin` and `corps`. */
  readonly avant?: (plateau: Plateau, scene: Scene) => Promise<number>;
  /** Several at once: what is not the person's own is told as not done, and stays as it was. */
  readonly enNombre?: true;
  /** The answers to those who may, where the scene has nothing to do. */
  readonly admis?: readonly number[];
  /** The address names something else than the structure: it is tried under the structure of another principal too. */
  readonly objet?: true;
}

const TOUS: readonly Personnage[] = ['simple', 'secondaire', 'principal'];
const GESTIONNAIRES: readonly Personnage[] = ['secondaire', 'principal'];
const PRINCIPAL: readonly Personnage[] = ['principal'];
const PERSONNE: readonly Personnage[] = [];
/** What one reads is one's own: nothing of another structure is in it. */
const CHEZ_SOI: readonly Personnage[] = [...GESTIONNAIRES, 'autrePrincipal'];

const S = '/gestionnaire/structures';
const MES = '/mon-compte/rattachements';

const compte = {
  libelle: 'Autre compte',
  titulaire: 'Hermès',
  iban: 'DE89 3704 0044 0532 0130 00',
};
const fiche = {
  type: 'AUTRE',
  raisonSociale: 'Nouveau nom',
  categorie: 'LABORATOIRE',
  regime: 'ASSUJETTI',
  ligne1: '12 rue des Lilas',
  codePostal: '69003',
  ville: 'Lyon',
  pays: 'FR',
  version: 1,
};
const piece = { designation: 'Attestation 2026', type: 'ATTESTATION_MISSION', du: '2026-01-01' };
const refuser = { decision: 'refuser', motif: 'Inconnu' };

const deStructure = (
  route: string,
  suffixe: string,
  peuvent: readonly Personnage[],
  corps?: Ligne['corps'],
): Ligne => ({
  route,
  peuvent,
  chemin: (_scene, id) => `${S}/${id}${suffixe}`,
  ...(corps && { corps }),
});

const surObjet = (
  route: string,
  peuvent: readonly Personnage[],
  suffixe: (scene: Scene, monte: number) => string,
  corps?: Ligne['corps'],
): Ligne => ({
  route,
  peuvent,
  chemin: (scene, id, monte) => `${S}/${id}${suffixe(scene, monte)}`,
  objet: true,
  ...(corps && { corps }),
});

const role = (acte: string, peuvent: readonly Personnage[], corps?: Ligne['corps']): Ligne =>
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/${acte}`,
    peuvent,
    ({ cible }) => `/utilisateurs/${cible}/${acte}`,
    corps,
  );

const reponse = (acte: 'accepter' | 'decliner', a: Personnage): Ligne => ({
  route: `POST ${MES} /transmissions/:id/${acte}`,
  peuvent: [a],
  avant: (plateau, scene) => plateau.proposer(scene, a),
  chemin: (_scene, _id, monte) => `${MES}/transmissions/${monte}/${acte}`,
});

const surReclamation = (
  route: string,
  suffixe: string,
  peuvent: readonly Personnage[],
  corps?: Ligne['corps'],
): Ligne => ({
  route,
  peuvent,
  avant: (plateau, scene) => plateau.reclamer(scene),
  chemin: (_scene, _id, monte) => `${MES}/reclamations/${monte}${suffixe}`,
  ...(corps && { corps }),
});

const duSupport = (route: string, chemin: Ligne['chemin'], corps?: Ligne['corps']): Ligne => ({
  route,
  peuvent: PERSONNE,
  chemin,
  ...(corps && { corps }),
});

const lignes: readonly Ligne[] = [
  { route: 'GET /structures /:id', peuvent: TOUS, chemin: (_scene, id) => `/structures/${id}` },

  { route: 'GET /gestionnaire /', peuvent: CHEZ_SOI, chemin: () => '/gestionnaire' },
  deStructure('GET /gestionnaire > /:id', '', GESTIONNAIRES),
  deStructure('GET /gestionnaire > /:id/modifier', '/modifier', GESTIONNAIRES),
  deStructure('POST /gestionnaire > /:id/modifier', '/modifier', GESTIONNAIRES, () => fiche),
  deStructure(
    'GET /gestionnaire > /:id/comptes-bancaires/ajouter',
    '/comptes-bancaires/ajouter',
    GESTIONNAIRES,
  ),
  deStructure(
    'POST /gestionnaire > /:id/comptes-bancaires/ajouter',
    '/comptes-bancaires/ajouter',
    GESTIONNAIRES,
    () => compte,
  ),
  surObjet(
    'POST /gestionnaire > /:id/comptes-bancaires/:compteId/clore',
    GESTIONNAIRES,
    ({ compte: id }) => `/comptes-bancaires/${id}/clore`,
  ),
  deStructure('GET /gestionnaire > /:id/services/ajouter', '/services/ajouter', GESTIONNAIRES),
  deStructure('POST /gestionnaire > /:id/services/ajouter', '/services/ajouter', GESTIONNAIRES, () => ({
    code: 'NORD',
    nom: 'Agence du nord',
  })),
  surObjet(
    'POST /gestionnaire > /:id/services/:serviceId/fermer',
    GESTIONNAIRES,
    ({ service }) => `/services/${service}/fermer`,
  ),
  deStructure('GET /gestionnaire > /:id/espaces/ajouter', '/espaces/ajouter', GESTIONNAIRES),
  deStructure('POST /gestionnaire > /:id/espaces/ajouter', '/espaces/ajouter', GESTIONNAIRES, () => ({
    espaces: 'RACCORDEMENTS',
  })),
  deStructure(
    'POST /gestionnaire > /:id/espaces/:espace/resilier',
    '/espaces/SUIVI_DES_FLUX/resilier',
    GESTIONNAIRES,
  ),

  deStructure(`GET ${S} /:id/siret`, '/siret', GESTIONNAIRES),
  {
    ...deStructure(`POST ${S} /:id/siret`, '/siret', GESTIONNAIRES),
    avant: (plateau) => Promise.resolve(plateau.id()),
    corps: (_scene, monte) => ({ version: 1, siret: siretDe(monte % 1_000_000) }),
  },
  { ...deStructure(`GET ${S} /:id/insee`, '/insee', GESTIONNAIRES), admis: [200, 422] },
  {
    ...deStructure(`POST ${S} /:id/insee`, '/insee', GESTIONNAIRES, () => ({
      version: 1,
      champs: 'ADRESSE',
    })),
    admis: [303, 409, 422],
  },
  surObjet(
    `GET ${S} /:id/comptes-bancaires/:compteId/remplacer`,
    GESTIONNAIRES,
    ({ compte: id }) => `/comptes-bancaires/${id}/remplacer`,
  ),
  surObjet(
    `POST ${S} /:id/comptes-bancaires/:compteId/remplacer`,
    GESTIONNAIRES,
    ({ compte: id }) => `/comptes-bancaires/${id}/remplacer`,
    () => compte,
  ),
  surObjet(
    `POST ${S} /:id/comptes-bancaires/:compteId/par-defaut`,
    GESTIONNAIRES,
    ({ compte: id }) => `/comptes-bancaires/${id}/par-defaut`,
  ),
  deStructure(`GET ${S} /:id/mandats`, '/mandats', GESTIONNAIRES),
  deStructure(`GET ${S} /:id/mandats/donner`, '/mandats/donner', GESTIONNAIRES),
  {
    ...deStructure(`POST ${S} /:id/mandats/donner`, '/mandats/donner', GESTIONNAIRES),
    corps: ({ autreId }) => ({ mandataire: `DOSSIER${autreId}`, du: '2026-03-02' }),
    fichier: true,
  },
  surObjet(
    `GET ${S} /:id/mandats/:mandatId/document`,
    GESTIONNAIRES,
    ({ mandatDonne }) => `/mandats/${mandatDonne}/document`,
  ),
  surObjet(
    `POST ${S} /:id/mandats/:mandatId/resilier`,
    GESTIONNAIRES,
    ({ mandatDonne }) => `/mandats/${mandatDonne}/resilier`,
  ),
  surObjet(
    `POST ${S} /:id/mandats/:mandatId/:reponse`,
    GESTIONNAIRES,
    ({ mandatRecu }) => `/mandats/${mandatRecu}/accepter`,
  ),
  deStructure(`GET ${S} /:id/pieces/`, '/pieces', GESTIONNAIRES),
  { ...deStructure(`POST ${S} /:id/pieces/`, '/pieces', GESTIONNAIRES, () => piece), fichier: true },
  surObjet(`GET ${S} /:id/pieces/:pieceId`, GESTIONNAIRES, ({ piece: id }) => `/pieces/${id}`),
  surObjet(
    `POST ${S} /:id/pieces/:pieceId/retirer`,
    GESTIONNAIRES,
    ({ piece: id }) => `/pieces/${id}/retirer`,
  ),

  { route: 'GET /gestionnaire/demandes /', peuvent: CHEZ_SOI, chemin: () => '/gestionnaire/demandes' },
  {
    route: 'POST /gestionnaire/demandes /',
    peuvent: GESTIONNAIRES,
    chemin: () => '/gestionnaire/demandes',
    corps: ({ demande }) => ({ ids: demande, ...refuser }),
    enNombre: true,
  },
  {
    route: 'GET /gestionnaire/demandes /:rattachementId',
    peuvent: GESTIONNAIRES,
    chemin: ({ demande }) => `/gestionnaire/demandes/${demande}`,
  },
  {
    route: 'POST /gestionnaire/demandes /:rattachementId',
    peuvent: GESTIONNAIRES,
    chemin: ({ demande }) => `/gestionnaire/demandes/${demande}`,
    corps: () => ({ decision: 'valider' }),
  },
  { route: 'GET /gestionnaire/abonnements /', peuvent: CHEZ_SOI, chemin: () => '/gestionnaire/abonnements' },
  {
    route: 'POST /gestionnaire/abonnements /',
    peuvent: GESTIONNAIRES,
    chemin: () => '/gestionnaire/abonnements',
    corps: ({ abonnement }) => ({ ids: abonnement, ...refuser }),
    enNombre: true,
  },
  {
    route: 'GET /gestionnaire/abonnements /:demandeId',
    peuvent: GESTIONNAIRES,
    chemin: ({ abonnement }) => `/gestionnaire/abonnements/${abonnement}`,
  },
  {
    route: 'POST /gestionnaire/abonnements /:demandeId',
    peuvent: GESTIONNAIRES,
    chemin: ({ abonnement }) => `/gestionnaire/abonnements/${abonnement}`,
    corps: () => refuser,
  },

  deStructure(`GET ${S} /:id/utilisateurs`, '/utilisateurs', GESTIONNAIRES),
  deStructure(`GET ${S} /:id/utilisateurs/rattacher`, '/utilisateurs/rattacher', GESTIONNAIRES),
  deStructure(`POST ${S} /:id/utilisateurs/rattacher`, '/utilisateurs/rattacher', GESTIONNAIRES, () => ({
    courriel: 'personne@exemple.fr',
  })),
  surObjet(
    `GET ${S} /:id/utilisateurs/:rattachementId`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}`,
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}`,
    () => ({ version: 1, 'droits[MEMOIRES]': 'CONSULTATION' }),
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId`,
    PRINCIPAL,
    ({ cibleSecondaire }) => `/utilisateurs/${cibleSecondaire}`,
    () => ({ version: 1, 'droits[MEMOIRES]': 'CONSULTATION' }),
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId`,
    PRINCIPAL,
    ({ liens }) => `/utilisateurs/${liens.principal}`,
    () => ({ version: 1, 'droits[MEMOIRES]': 'CONSULTATION' }),
  ),
  surObjet(
    `GET ${S} /:id/utilisateurs/:rattachementId/dupliquer`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}/dupliquer`,
  ),
  surObjet(
    `GET ${S} /:id/utilisateurs/:rattachementId/dupliquer`,
    PRINCIPAL,
    ({ cibleSecondaire }) => `/utilisateurs/${cibleSecondaire}/dupliquer`,
  ),
  surObjet(
    `GET ${S} /:id/utilisateurs/:rattachementId/dupliquer`,
    PRINCIPAL,
    ({ liens }) => `/utilisateurs/${liens.principal}/dupliquer`,
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/dupliquer`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}/dupliquer`,
    ({ liens }) => ({ version: 1, modele: liens.simple }),
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/dupliquer`,
    PRINCIPAL,
    ({ cibleSecondaire }) => `/utilisateurs/${cibleSecondaire}/dupliquer`,
    ({ liens }) => ({ version: 1, modele: liens.simple }),
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/renvoyer-activation`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}/renvoyer-activation`,
  ),
  deStructure(`GET ${S} /:id/espaces/:espace/personnes`, '/espaces/MEMOIRES/personnes', GESTIONNAIRES),
  {
    ...deStructure(`POST ${S} /:id/espaces/:espace/personnes`, '/espaces/MEMOIRES/personnes', GESTIONNAIRES),
    corps: ({ cible }) => ({ ids: cible, niveau: 'CONSULTATION' }),
  },

  deStructure(`GET ${S} /:id/utilisateurs-desactives`, '/utilisateurs-desactives', GESTIONNAIRES),
  surObjet(
    `GET ${S} /:id/utilisateurs/:rattachementId/role`,
    GESTIONNAIRES,
    ({ cible }) => `/utilisateurs/${cible}/role`,
  ),
  role('nommer-secondaire', PRINCIPAL),
  role('retirer-secondaire', PRINCIPAL),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/transmettre`,
    PRINCIPAL,
    ({ liens }) => `/utilisateurs/${liens.simple}/transmettre`,
    () => ({ roleRestant: 'SIMPLE' }),
  ),
  role('desactiver', GESTIONNAIRES),
  role('detacher', GESTIONNAIRES),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/desactiver`,
    PRINCIPAL,
    ({ cibleSecondaire }) => `/utilisateurs/${cibleSecondaire}/desactiver`,
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/detacher`,
    PRINCIPAL,
    ({ cibleSecondaire }) => `/utilisateurs/${cibleSecondaire}/detacher`,
  ),
  surObjet(
    `POST ${S} /:id/utilisateurs/:rattachementId/reactiver`,
    GESTIONNAIRES,
    ({ liens }) => `/utilisateurs/${liens.desactive}/reactiver`,
  ),
  {
    ...surObjet(
      `POST ${S} /:id/transmissions/:transmissionId/annuler`,
      PRINCIPAL,
      (_scene, monte) => `/transmissions/${monte}/annuler`,
    ),
    avant: (plateau, scene) => plateau.proposer(scene, 'simple'),
  },
  deStructure(`GET ${S} /:id/statut`, '/statut', GESTIONNAIRES),
  deStructure(`POST ${S} /:id/desactiver`, '/desactiver', GESTIONNAIRES, () => ({ motif: 'Cessation' })),
  deStructure(`POST ${S} /:id/reactiver`, '/reactiver', GESTIONNAIRES, () => ({ motif: 'Reprise' })),

  { route: 'GET /gestionnaire/historique /', peuvent: CHEZ_SOI, chemin: () => '/gestionnaire/historique' },
  {
    route: 'GET /gestionnaire/historique /export',
    peuvent: CHEZ_SOI,
    chemin: () => '/gestionnaire/historique/export',
  },
  { route: 'GET /gestionnaire/export /', peuvent: CHEZ_SOI, chemin: () => '/gestionnaire/export' },
  {
    route: 'GET /gestionnaire/export /fichier',
    peuvent: GESTIONNAIRES,
    chemin: (_scene, id) => `/gestionnaire/export/fichier?format=csv&structure=${id}`,
  },

  {
    route: `GET ${MES} /:rattachementId/quitter`,
    peuvent: ['simple'],
    chemin: ({ liens }) => `${MES}/${liens.simple}/quitter`,
  },
  {
    route: `POST ${MES} /:rattachementId/quitter`,
    peuvent: ['simple'],
    chemin: ({ liens }) => `${MES}/${liens.simple}/quitter`,
  },
  {
    route: `GET ${MES} /:rattachementId/reclamer`,
    peuvent: ['secondaire'],
    chemin: ({ liens }) => `${MES}/${liens.secondaire}/reclamer`,
  },
  {
    route: `POST ${MES} /:rattachementId/reclamer`,
    peuvent: ['secondaire'],
    chemin: ({ liens }) => `${MES}/${liens.secondaire}/reclamer`,
    corps: () => ({ motif: 'Parti en mars' }),
  },
  {
    route: `GET ${MES} /transmissions/:id`,
    peuvent: ['simple', 'principal'],
    avant: (plateau, scene) => plateau.proposer(scene, 'simple'),
    chemin: (_scene, _id, monte) => `${MES}/transmissions/${monte}`,
  },
  reponse('accepter', 'simple'),
  reponse('decliner', 'secondaire'),
  surReclamation(`GET ${MES} /reclamations/:id`, '', ['secondaire', 'principal']),
  surReclamation(`POST ${MES} /reclamations/:id/opposer`, '/opposer', PRINCIPAL, () => ({
    motif: 'Présent',
  })),
  surReclamation(`POST ${MES} /reclamations/:id/retirer`, '/retirer', ['secondaire']),
  {
    route: 'POST /mon-compte/abonnements /:demandeId/retirer',
    peuvent: ['simple'],
    chemin: ({ monAbonnement }) => `/mon-compte/abonnements/${monAbonnement}/retirer`,
  },
  {
    route: 'GET /mon-compte/pieces /:pieceId',
    peuvent: PERSONNE,
    chemin: ({ piece: id }) => `/mon-compte/pieces/${id}`,
  },
  {
    route: 'POST /mon-compte/pieces /:pieceId/retirer',
    peuvent: PERSONNE,
    chemin: ({ piece: id }) => `/mon-compte/pieces/${id}/retirer`,
  },

  ...(['GET', 'POST'] as const).map((methode): Ligne => ({
    route: `${methode} /mon-compte/abonnements /:structureId/:espace/renoncer`,
    peuvent: TOUS,
    avant: (plateau, scene) => plateau.ouvrirUnEspace(scene, 'MEMOIRES'),
    chemin: (_scene, id) => `/mon-compte/abonnements/${id}/MEMOIRES/renoncer`,
  })),

  duSupport('GET /support /', () => '/support'),
  duSupport('GET /support /journal', () => '/support/journal'),
  duSupport('GET /support /personnes/:id', ({ ids }) => `/support/personnes/${ids.simple}`),
  duSupport(
    'POST /support /personnes/:id/activation',
    ({ ids }) => `/support/personnes/${ids.simple}/activation`,
  ),
  duSupport(
    'POST /support /personnes/:id/secours',
    ({ ids }) => `/support/personnes/${ids.simple}/secours`,
    () => ({ acte: 'SECOND_FACTEUR_OTE', motif: 'Pièce d’identité vérifiée' }),
  ),
  duSupport('POST /support /personnes/:id/secours', ({ ids }) => `/support/personnes/${ids.simple}/secours`),
  duSupport('GET /support /structures/:id', (_scene, id) => `/support/structures/${id}`),
  duSupport('GET /support > /', () => '/support/reclamations'),
  {
    ...duSupport('GET /support > /:id', (_scene, _id, monte) => `/support/reclamations/${monte}`),
    avant: (plateau, scene) => plateau.reclamer(scene),
  },
  {
    ...duSupport('POST /support > /:id', (_scene, _id, monte) => `/support/reclamations/${monte}`),
    avant: (plateau, scene) => plateau.reclamer(scene),
    corps: () => ({ decision: 'ACCEPTEE', motif: 'Vu' }),
  },
];

/** What is still read of a fiche that another one replaces, or leads straight to it. */
const LUES_ENCORE = new Map([
  ['GET /gestionnaire > /:id', 303],
  [`GET ${S} /:id/siret`, 303],
  [`GET ${S} /:id/mandats`, 200],
  [`GET ${S} /:id/mandats/:mandatId/document`, 200],
]);

/** What is still done for an inactive structure; `insee` changes nothing without a SIRET, and the claims lead to a reactivation. */
const RESTENT = new Set([
  `POST ${S} /:id/insee`,
  `POST ${S} /:id/mandats/:mandatId/resilier`,
  `POST ${S} /:id/pieces/:pieceId/retirer`,
  'POST /gestionnaire/demandes /',
  'POST /gestionnaire/abonnements /',
  'POST /gestionnaire/abonnements /:demandeId',
  `POST ${S} /:id/utilisateurs/:rattachementId/retirer-secondaire`,
  `POST ${S} /:id/utilisateurs/:rattachementId/transmettre`,
  `POST ${S} /:id/utilisateurs/:rattachementId/desactiver`,
  `POST ${S} /:id/utilisateurs/:rattachementId/detacher`,
  `POST ${S} /:id/transmissions/:transmissionId/annuler`,
  `POST ${S} /:id/desactiver`,
  `POST ${S} /:id/reactiver`,
  `POST ${MES} /:rattachementId/quitter`,
  `POST ${MES} /:rattachementId/reclamer`,
  `POST ${MES} /transmissions/:id/accepter`,
  `POST ${MES} /transmissions/:id/decliner`,
  `POST ${MES} /reclamations/:id/opposer`,
  `POST ${MES} /reclamations/:id/retirer`,
  'POST /mon-compte/abonnements /:demandeId/retirer',
  'POST /mon-compte/abonnements /:structureId/:espace/renoncer',
]);

/** They name nobody's structure: whoever is connected asks for herself. */
const pourSoi = new Set([
  'GET /accueil /',
  'GET /structures /creer',
  'POST /structures /creer',
  'GET /structures /creer/fiche',
  'POST /structures /creer/fiche',
  `GET ${MES} /`,
  `GET ${MES} /demander`,
  `POST ${MES} /demander`,
  'GET /mon-compte/abonnements /',
  'GET /mon-compte/abonnements /ajouter',
  'POST /mon-compte/abonnements /ajouter',
  'GET /mon-compte/pieces /',
  'POST /mon-compte/pieces /',
]);

/** Under the same menu, with policies and tests of its own. */
const D_UN_AUTRE_MODULE = '/gestionnaire/raccordements';

const MONTAGES = [
  '/accueil',
  '/structures',
  '/gestionnaire',
  '/support',
  MES,
  '/mon-compte/abonnements',
  '/mon-compte/pieces',
];

interface Couche {
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method: string }[] };
  readonly handle: { readonly stack?: readonly Couche[] };
}

const routesDe = (couches: readonly Couche[], prefixe: string): readonly string[] =>
  couches.flatMap(({ route, handle }) => {
    if (route) return route.stack.map(({ method }) => `${method.toUpperCase()} ${prefixe} ${route.path}`);
    const dedans = prefixe === S ? prefixe : `${prefixe} >`;
    return handle.stack ? routesDe(handle.stack, dedans) : [];
  });

const nonTenues = (routes: readonly string[]): readonly string[] => {
  const tenues = new Set([...lignes.map(({ route }) => route), ...pourSoi]);
  return routes.filter((route) => !tenues.has(route));
};

describe('la matrice des actes, par les pages', () => {
  const sirene = new FauxSirene();
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z', async () => ({
    inseeUrl: await sirene.ouvrir(),
  }));
  let plateau: Plateau;
  after(() => sirene.fermer());

  before(async function () {
    this.timeout(60_000);
    plateau = await Plateau.ouvrir(app());
  });

  const demander = async (
    ligne: Ligne,
    qui: Personnage,
    scene: Scene,
    monte: number,
    structureId = scene.structureId,
  ): Promise<Response> => {
    const chemin = ligne.chemin(scene, structureId, monte);
    const visite = plateau.gens[qui];
    if (ligne.route.startsWith('GET')) return visite.lire(chemin);
    const corps = ligne.corps?.(scene, monte) ?? {};
    if (!ligne.fichier) return visite.envoyer(chemin, corps);
    const fichier = { nom: 'acte.pdf', contenu: Buffer.from('%PDF-1.4 essai') };
    return visite.televerser(chemin, corps as Record<string, string>, fichier);
  };

  const monter = async (ligne: Ligne): Promise<readonly [Scene, number]> => {
    const scene = await plateau.monter();
    return [scene, (await ligne.avant?.(plateau, scene)) ?? 0];
  };

  it('tient chaque route du module', () => {
    const routes = app()
      .container.getAll(platform.webRouter)
      .filter(({ path }) => path !== D_UN_AUTRE_MODULE)
      .filter(({ path }) => MONTAGES.some((montage) => path === montage || path.startsWith(`${montage}/`)))
      .flatMap(({ path, router }) => routesDe((router as Router & { stack: readonly Couche[] }).stack, path));

    expect(routes).to.include.members(lignes.map(({ route }) => route));
    expect(nonTenues(routes)).to.deep.equal([]);
  });

  it('ne se tient plus sur une fiche remplacée : tout acte y mène à celle qui la remplace, et rien n’y change', async function () {
    this.timeout(60_000);
    const scene = await plateau.monter();
    const nouvelleId = await plateau.changerDeSiret(scene);
    const avant = await plateau.etat(scene);
    const tenues = lignes.filter((ligne) =>
      ligne.chemin(scene, scene.structureId, 0).startsWith(`${S}/${scene.structureId}`),
    );
    expect(tenues.length).to.be.greaterThan(40);
    for (const ligne of tenues.filter(({ avant: prealable }) => prealable === undefined)) {
      for (const qui of GESTIONNAIRES) {
        const { status, text } = await demander(ligne, qui, scene, 0);
        const lu = LUES_ENCORE.get(ligne.route);
        expect(status, `${qui} ${ligne.route}`).to.equal(lu ?? 422);
        if (lu === undefined) expect(text, ligne.route).to.include('Cette structure a changé de SIRET');
      }
      for (const qui of personnages.filter((un) => !GESTIONNAIRES.includes(un))) {
        const { status } = await demander(ligne, qui, scene, 0);
        expect(status, `${qui} ${ligne.route}`).to.be.oneOf([403, 404]);
      }
    }
    expect(await plateau.etat(scene)).to.equal(avant);
    await plateau.demonter({ ...scene, structureId: nouvelleId });
  });

  it('suit sur la nouvelle fiche ce qui attendait sur l’ancienne', async function () {
    this.timeout(20_000);
    const scene = await plateau.monter();
    const nouvelleId = await plateau.changerDeSiret(scene);
    const { principal, simple } = plateau.gens;
    expect((await principal.lire(`/gestionnaire/demandes/${scene.demande}`)).status).to.equal(422);
    const demandes = await principal.lire('/gestionnaire/demandes');
    const reprise = /\/gestionnaire\/demandes\/(\d+)/.exec(demandes.text)?.[1] ?? '';
    const valider = { decision: 'valider' };
    expect((await principal.envoyer(`/gestionnaire/demandes/${reprise}`, valider)).status).to.equal(303);
    const abonnement = `/gestionnaire/abonnements/${scene.monAbonnement}`;
    expect((await principal.envoyer(abonnement, valider)).status).to.equal(303);
    const { donnees } = await app().container.get(portsDAcces.abonnements).get(scene.monAbonnement);
    expect(donnees).to.include({ statut: 'VALIDEE', structureId: nouvelleId });
    await simple.lire(`/structures/${scene.structureId}`).expect(200);
    await plateau.demonter({ ...scene, structureId: nouvelleId });
    await simple.lire(`/structures/${scene.structureId}`).expect(404);
  });

  it('ne laisse à une structure inactive que le suivi, les fins, la passation du rôle et la réactivation', async function () {
    this.timeout(120_000);
    const actes = lignes.filter(({ route, peuvent }) => route.startsWith('POST') && peuvent.length > 0);
    const restes = new Set<string>();
    for (const ligne of actes) {
      const qui = ligne.peuvent.at(-1) as Personnage;
      const [scene, monte] = await monter(ligne);
      await plateau.desactiver(scene);
      const avant = await plateau.etat(scene);
      const { status, text } = await demander(ligne, qui, scene, monte);
      if (RESTENT.has(ligne.route)) expect(status, ligne.route).to.be.oneOf([303, 422]);
      else {
        expect(status, ligne.route).to.equal(409);
        expect(text, ligne.route).to.include('Cette structure est désactivée');
        expect(await plateau.etat(scene), ligne.route).to.equal(avant);
      }
      if (RESTENT.has(ligne.route)) restes.add(ligne.route);
      await plateau.demonter(scene);
    }
    expect(restes).to.deep.equal(RESTENT);
    expect(actes.length - restes.size).to.be.greaterThan(15);
  });

  it('n’accorde rien d’une structure inactive, même en répondant à une demande', async () => {
    const scene = await plateau.monter();
    await plateau.desactiver(scene);
    const avant = await plateau.etat(scene);
    const valider = { decision: 'valider', ids: [scene.abonnement], niveau: 'MODIFICATION' };
    const { principal } = plateau.gens;
    const { status } = await principal.envoyer(`/gestionnaire/abonnements/${scene.abonnement}`, valider);
    expect(status).to.equal(409);
    expect((await principal.envoyer('/gestionnaire/abonnements', valider)).status).to.equal(303);
    const demandes = { decision: 'valider', ids: [scene.demande], niveau: 'MODIFICATION' };
    await principal.envoyer('/gestionnaire/demandes', demandes);
    expect(await plateau.etat(scene)).to.equal(avant);
    await plateau.demonter(scene);
  });

  it('voit une route ajoutée sans sa ligne', () => {
    expect(nonTenues([`GET ${MES} /`, `POST ${S} /:id/fermer-sans-rien-dire`])).to.deep.equal([
      `POST ${S} /:id/fermer-sans-rien-dire`,
    ]);
  });

  for (const ligne of lignes) {
    const { route, peuvent, objet, enNombre, admis = [200, 303] } = ligne;
    it(`${route} : ${peuvent.join(', ') || 'personne'}`, async function () {
      this.timeout(20_000);
      const [scene, monte] = await monter(ligne);
      const avant = await plateau.etat(scene);
      for (const qui of personnages.filter((un) => !peuvent.includes(un))) {
        const { status } = await demander(ligne, qui, scene, monte);
        if (qui === 'autrePrincipal' && enNombre) expect(status, qui).to.equal(303);
        else if (qui === 'autrePrincipal' && !route.includes('/support')) expect(status, qui).to.equal(404);
        else expect(status, qui).to.be.oneOf([403, 404]);
      }
      if (objet) {
        const { status } = await demander(ligne, 'autrePrincipal', scene, monte, scene.autreId);
        expect(status, 'sous une autre structure').to.equal(404);
      }
      expect(await plateau.etat(scene), 'rien n’a changé').to.equal(avant);
      await plateau.demonter(scene);

      for (const qui of peuvent) {
        const [neuve, preparee] = await monter(ligne);
        const { status } = await demander(ligne, qui, neuve, preparee);
        expect(status, qui).to.be.oneOf([...admis]);
        await plateau.demonter(neuve);
      }
    });
  }
});
