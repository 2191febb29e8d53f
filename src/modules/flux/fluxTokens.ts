import { token } from '../../platform/di.ts';
import type { ConsulterFlux } from './application/ConsulterFlux.ts';
import type { DeposerFlux } from './application/DeposerFlux.ts';
import type { ListerFlux } from './application/ListerFlux.ts';
import type { Deposants } from './application/ports/Deposants.ts';
import type { DepotsDeMemoires } from './application/ports/DepotsDeMemoires.ts';
import type { FluxReader } from './application/ports/FluxReader.ts';
import type { FluxRepository } from './application/ports/FluxRepository.ts';
import type { Fournisseurs } from './application/ports/Fournisseurs.ts';
import type { LecteurDeFlux } from './application/ports/LecteurDeFlux.ts';
import type { MemoiresNommes } from './application/ports/MemoiresNommes.ts';
import type { NumerosDeFlux } from './application/ports/NumerosDeFlux.ts';
import type { RedacteurDeCompteRendu } from './application/ports/RedacteurDeCompteRendu.ts';
import type { TravauxDeFlux } from './application/ports/TravauxDeFlux.ts';
import type { RedigerCompteRendu } from './application/RedigerCompteRendu.ts';
import type { TraiterFlux } from './application/TraiterFlux.ts';

export const portsDuFlux = {
  repository: token<FluxRepository>('flux.repository'),
  reader: token<FluxReader>('flux.reader'),
  numeros: token<NumerosDeFlux>('flux.numeros'),
  travaux: token<TravauxDeFlux>('flux.travaux'),
  lecteur: token<LecteurDeFlux>('flux.lecteur'),
  depots: token<DepotsDeMemoires>('flux.depots-de-memoires'),
  memoires: token<MemoiresNommes>('flux.memoires-nommes'),
  fournisseurs: token<Fournisseurs>('flux.fournisseurs'),
  deposants: token<Deposants>('flux.deposants'),
  redacteur: token<RedacteurDeCompteRendu>('flux.redacteur-de-compte-rendu'),
};

export const flux = {
  deposer: token<DeposerFlux>('flux.deposer'),
  traiter: token<TraiterFlux>('flux.traiter'),
  consulter: token<ConsulterFlux>('flux.consulter'),
  lister: token<ListerFlux>('flux.lister'),
  rediger: token<RedigerCompteRendu>('flux.rediger-compte-rendu'),
};
