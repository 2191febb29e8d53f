import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { suiviDesMemoires } from '../memoires/index.ts';
import { CoffreScelle } from './adapters/crypto/CoffreScelle.ts';
import { PostierHttps } from './adapters/envoi/PostierHttps.ts';
import { CoursierViaTravaux } from './adapters/jobs/CoursierViaTravaux.ts';
import { TourneeDesWebhooks } from './adapters/jobs/TourneeDesWebhooks.ts';
import { MemoiresViaSuivi } from './adapters/memoires/MemoiresViaSuivi.ts';
import { KnexLivraisons } from './adapters/persistence/KnexLivraisons.ts';
import { KnexWebhookRepository } from './adapters/persistence/KnexWebhookRepository.ts';
import { AnnoncerLeDepot } from './application/reactions/AnnoncerLeDepot.ts';
import { AnnoncerLEtat } from './application/reactions/AnnoncerLEtat.ts';
import { ActesSurWebhook } from './application/webhooks/ActesSurWebhook.ts';
import { AnnoncerChangement } from './application/webhooks/AnnoncerChangement.ts';
import { ConsulterWebhooks } from './application/webhooks/ConsulterWebhooks.ts';
import { CreerWebhook } from './application/webhooks/CreerWebhook.ts';
import { DroitsDeLecture } from './application/webhooks/DroitsDeLecture.ts';
import { LivrerWebhooks } from './application/webhooks/LivrerWebhooks.ts';
import { RelivrerWebhook } from './application/webhooks/RelivrerWebhook.ts';
import { RenouvelerSecretDeWebhook } from './application/webhooks/RenouvelerSecretDeWebhook.ts';
import { ReprendreWebhook } from './application/webhooks/ReprendreWebhook.ts';
import { SupprimerWebhook } from './application/webhooks/SupprimerWebhook.ts';
import { TesterWebhook } from './application/webhooks/TesterWebhook.ts';
import { ports, usages } from './raccordementsTokens.ts';

type Bind = ContainerModuleLoadOptions['bind'];

const { database, ids, clock } = platform;
const { applications, comptes, structures, evenements, webhooks, livraisons, memoires } = ports;
const { coffre, coursier, postier, courriers } = ports;

/** What programs are told by themselves: their webhooks, and what is carried there. */
export const bindWebhooks = (bind: Bind): void => {
  bind(webhooks).toResolvedValue(construct(KnexWebhookRepository), [database]);
  bind(livraisons).toResolvedValue(construct(KnexLivraisons), [database]);
  bind(memoires).toResolvedValue(construct(MemoiresViaSuivi), [suiviDesMemoires]);
  bind(coffre).toResolvedValue(construct(CoffreScelle), [platform.secretBox]);
  bind(coursier).toResolvedValue(construct(CoursierViaTravaux), [platform.jobs]);
  bind(postier).toResolvedValue(
    ({ webhooksLocaux }) => new PostierHttps({ locales: webhooksLocaux }),
    [platform.config],
  );
  bindActes(bind);
  bindEnvois(bind);
};

const bindActes = (bind: Bind): void => {
  bind(usages.actesSurWebhook).toResolvedValue(construct(ActesSurWebhook), [
    webhooks,
    applications,
    evenements,
    database,
    clock,
  ]);
  bind(usages.creerWebhook).toResolvedValue(
    (w, a, m, c, i, e, u, h, { webhooksLocaux }) => new CreerWebhook(w, a, m, c, i, e, u, h, webhooksLocaux),
    [webhooks, applications, memoires, coffre, ids, evenements, database, clock, platform.config],
  );
  bind(usages.supprimerWebhook).toResolvedValue(construct(SupprimerWebhook), [
    usages.actesSurWebhook,
    webhooks,
  ]);
  bind(usages.renouvelerSecretDeWebhook).toResolvedValue(construct(RenouvelerSecretDeWebhook), [
    usages.actesSurWebhook,
    webhooks,
    coffre,
  ]);
  bind(usages.reprendreWebhook).toResolvedValue(construct(ReprendreWebhook), [
    usages.actesSurWebhook,
    webhooks,
  ]);
  bind(usages.testerWebhook).toResolvedValue(construct(TesterWebhook), [
    usages.actesSurWebhook,
    livraisons,
    coursier,
    ids,
  ]);
  bind(usages.relivrerWebhook).toResolvedValue(construct(RelivrerWebhook), [
    usages.actesSurWebhook,
    livraisons,
    coursier,
  ]);
  bind(usages.consulterWebhooks).toResolvedValue(construct(ConsulterWebhooks), [
    webhooks,
    applications,
    livraisons,
    memoires,
  ]);
};

const bindEnvois = (bind: Bind): void => {
  bind(usages.droitsDeLecture).toResolvedValue(construct(DroitsDeLecture), [
    comptes,
    structures,
    memoires,
    clock,
  ]);
  bind(usages.annoncerChangement).toResolvedValue(construct(AnnoncerChangement), [
    applications,
    webhooks,
    livraisons,
    memoires,
    structures,
    usages.droitsDeLecture,
    coursier,
    ids,
  ]);
  bind(usages.livrerWebhooks).toResolvedValue(construct(LivrerWebhooks), [
    livraisons,
    webhooks,
    applications,
    usages.droitsDeLecture,
    coffre,
    postier,
    coursier,
    courriers,
    evenements,
    database,
    clock,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AnnoncerLeDepot), [usages.annoncerChangement]);
  bind(platform.reaction).toResolvedValue(construct(AnnoncerLEtat), [usages.annoncerChangement]);
  bind(platform.jobHandler).toResolvedValue(construct(TourneeDesWebhooks), [usages.livrerWebhooks]);
};
