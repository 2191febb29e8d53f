import { Readable } from 'node:stream';
import express, { type Express, type Router } from 'express';
import { pino } from 'pino';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { FileStore } from '../../../../src/kernel/application/FileStore.ts';
import type { Langue } from '../../../../src/kernel/domain/Langue.ts';
import { erreursMemoires } from '../../../../src/modules/memoires/adapters/http-web/commun/erreursMemoires.ts';
import { DecisionsDeJuridiction } from '../../../../src/modules/memoires/adapters/http-web/juridiction/actes/DecisionsDeJuridiction.ts';
import { ESPACES_DE_JURIDICTION } from '../../../../src/modules/memoires/adapters/http-web/juridiction/espacesDeJuridiction.ts';
import { DossierDeJuridiction } from '../../../../src/modules/memoires/adapters/http-web/juridiction/examen/DossierDeJuridiction.ts';
import { juridictionRouter } from '../../../../src/modules/memoires/adapters/http-web/juridiction/juridictionRouter.ts';
import { erreursJuridiction } from '../../../../src/modules/memoires/adapters/http-web/juridiction/textes/erreurs.ts';
import { CertifierMemoire } from '../../../../src/modules/memoires/application/CertifierMemoire.ts';
import { ComptabiliserPaiement } from '../../../../src/modules/memoires/application/ComptabiliserPaiement.ts';
import { ConsulterMemoire } from '../../../../src/modules/memoires/application/ConsulterMemoire.ts';
import { DemanderComplement } from '../../../../src/modules/memoires/application/DemanderComplement.ts';
import { ListerMemoiresRecus } from '../../../../src/modules/memoires/application/ListerMemoiresRecus.ts';
import { MettreEnPaiement } from '../../../../src/modules/memoires/application/MettreEnPaiement.ts';
import { OuvrirAccuse } from '../../../../src/modules/memoires/application/OuvrirAccuse.ts';
import { OuvrirPiece } from '../../../../src/modules/memoires/application/OuvrirPiece.ts';
import { PrendreEnCharge } from '../../../../src/modules/memoires/application/PrendreEnCharge.ts';
import { RechercherJuridictions } from '../../../../src/modules/memoires/application/RechercherJuridictions.ts';
import { ReconnaitreReorientation } from '../../../../src/modules/memoires/application/ReconnaitreReorientation.ts';
import { RefuserMemoire } from '../../../../src/modules/memoires/application/RefuserMemoire.ts';
import { ReorienterMemoire } from '../../../../src/modules/memoires/application/ReorienterMemoire.ts';
import { RepondreALaRelance } from '../../../../src/modules/memoires/application/RepondreALaRelance.ts';
import { SituerDansLaFile } from '../../../../src/modules/memoires/application/SituerDansLaFile.ts';
import { SyntheseMemoires } from '../../../../src/modules/memoires/application/SyntheseMemoires.ts';
import { TaxerMemoire } from '../../../../src/modules/memoires/application/TaxerMemoire.ts';
import { TransmettrePourTaxation } from '../../../../src/modules/memoires/application/TransmettrePourTaxation.ts';
import { ErrorSentences } from '../../../../src/platform/http/ErrorTexts.ts';
import { erreursHttp } from '../../../../src/platform/http/erreursHttp.ts';
import { renderError } from '../../../../src/platform/http/renderError.ts';
import type { Flash } from '../../../../src/platform/web/PageContext.ts';
import { unMonde } from './unMonde.ts';

/** The pages of the court over a world in memory, for one person at a time. */
export interface SiteDeJuridiction {
  readonly app: Express;
  readonly monde: ReturnType<typeof unMonde>;
  acteur: Acteur;
  langue: Langue;
  /** What the next page will say that has just happened. */
  readonly flash: () => Flash | undefined;
}

export const CONTENU = '%PDF-1.7 le contenu';

const fichiers: FileStore = {
  put: () => Promise.reject(new Error('nothing is written here')),
  open: async () => Readable.from([CONTENU]),
};

export const unSite = (acteur: Acteur): SiteDeJuridiction => {
  const monde = unMonde();
  const session: { flash?: Flash } = {};
  const site = { app: express(), monde, acteur, langue: 'fr' as Langue, flash: () => session.flash };

  site.app.set('query parser', 'simple');
  site.app.use((req, res, next) => {
    const edge = {
      sentences: new ErrorSentences([erreursHttp, erreursMemoires, erreursJuridiction]),
      limits: null,
      onglets: [],
      assets: { css: '/theme.css', icone: '/icone.svg', js: (nom: string) => `/${nom}.js` },
      demo: false,
    };
    Object.assign(res.locals, { edge, acteur: site.acteur, langue: site.langue, nonce: 'nonce' });
    Object.assign(req, { session });
    next();
  });
  site.app.use(express.urlencoded({ extended: true }));
  for (const espace of ESPACES_DE_JURIDICTION) site.app.use(espace.base, routerDe(espace, monde));
  site.app.use(renderError(pino({ enabled: false })));
  return site;
};

const routerDe = (
  espace: (typeof ESPACES_DE_JURIDICTION)[number],
  {
    reader,
    accuses,
    referentiel,
    prestataires,
    delais,
    clock,
    actes,
    juridictions,
  }: ReturnType<typeof unMonde>,
): Router =>
  juridictionRouter(espace)(
    new DossierDeJuridiction(
      new ConsulterMemoire(reader, accuses, referentiel, prestataires, delais, clock),
      new SituerDansLaFile(reader),
      () => [{ code: 'LABORATOIRE', libelle: { fr: 'Laboratoire d’analyses', en: 'Laboratory' } }],
    ),
    new DecisionsDeJuridiction(
      new PrendreEnCharge(actes),
      new ReorienterMemoire(actes, juridictions),
      new DemanderComplement(actes, referentiel),
      new CertifierMemoire(actes, referentiel),
      new TransmettrePourTaxation(actes),
      new RefuserMemoire(actes, referentiel),
      new TaxerMemoire(actes, referentiel),
      new MettreEnPaiement(actes),
      new ComptabiliserPaiement(actes),
      new RepondreALaRelance(actes),
    ),
    new ListerMemoiresRecus(reader),
    new SyntheseMemoires(reader),
    new OuvrirPiece(reader, fichiers),
    new OuvrirAccuse(reader, accuses, fichiers),
    new RechercherJuridictions(juridictions),
    new ReconnaitreReorientation(reader),
    referentiel,
    clock,
  );
