import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { structuresApi } from './adapters/http-api/structuresApi.ts';
import { KnexRechercheDeStructures } from './adapters/persistence/KnexRechercheDeStructures.ts';
import { annuaire } from './annuaireTokens.ts';
import { ConsulterFiche } from './application/annuaire/ConsulterFiche.ts';
import { ConsulterService } from './application/annuaire/ConsulterService.ts';
import { ConsulterSiret } from './application/annuaire/ConsulterSiret.ts';
import { ListerComptesValides } from './application/annuaire/ListerComptesValides.ts';
import { ListerRattachementsDuCompte } from './application/annuaire/ListerRattachementsDuCompte.ts';
import { ListerStructuresActives } from './application/annuaire/ListerStructuresActives.ts';
import { ParcourirDestinataires } from './application/annuaire/ParcourirDestinataires.ts';
import { RechercherDestinataires } from './application/annuaire/RechercherDestinataires.ts';
import { RechercherPieces } from './application/annuaire/RechercherPieces.ts';
import { RechercherStructures } from './application/annuaire/RechercherStructures.ts';
import { fiche } from './ficheTokens.ts';
import { ports, usages } from './structuresTokens.ts';

const { structures, lecteur } = ports;
const { database, clock } = platform;

/** The services that partners call. */
export const bindApi = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(annuaire.recherche).toResolvedValue(construct(KnexRechercheDeStructures), [database]);
  bind(annuaire.rechercher).toResolvedValue(construct(RechercherStructures), [annuaire.recherche]);
  bind(annuaire.consulter).toResolvedValue(construct(ConsulterFiche), [
    usages.consulter,
    usages.consulterPublique,
  ]);
  bind(annuaire.consulterService).toResolvedValue(construct(ConsulterService), [annuaire.consulter]);
  bind(annuaire.rattachements).toResolvedValue(construct(ListerRattachementsDuCompte), [
    lecteur,
    annuaire.recherche,
  ]);
  bind(annuaire.destinataires).toResolvedValue(construct(RechercherDestinataires), [annuaire.recherche]);
  bind(annuaire.parcourir).toResolvedValue(construct(ParcourirDestinataires), [lecteur]);
  bind(annuaire.actives).toResolvedValue(construct(ListerStructuresActives), [lecteur]);
  bind(annuaire.comptes).toResolvedValue(construct(ListerComptesValides), [structures, clock]);
  bind(annuaire.pieces).toResolvedValue(construct(RechercherPieces), [fiche.pieces, lecteur, clock]);
  bind(annuaire.siret).toResolvedValue(construct(ConsulterSiret), [fiche.repertoire, structures]);

  bind(platform.apiRoutes).toResolvedValue(
    (
      rechercher,
      consulter,
      consulterService,
      rattachements,
      destinataires,
      parcourir,
      actives,
      comptes,
      pieces,
      typesDePieces,
      siret,
    ) =>
      structuresApi({
        rechercher,
        consulter,
        consulterService,
        rattachements,
        destinataires,
        annuaire: parcourir,
        actives,
        comptes,
        pieces,
        typesDePieces,
        siret,
      }),
    [
      annuaire.rechercher,
      annuaire.consulter,
      annuaire.consulterService,
      annuaire.rattachements,
      annuaire.destinataires,
      annuaire.parcourir,
      annuaire.actives,
      annuaire.comptes,
      annuaire.pieces,
      fiche.typesDePieces,
      annuaire.siret,
    ],
  );
};
