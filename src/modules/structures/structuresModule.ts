import { ContainerModule } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { avertisseur, comptesFacade } from '../comptes/index.ts';
import { PartHabilitations } from './adapters/acteur/PartHabilitations.ts';
import { PartTechnique } from './adapters/acteur/PartTechnique.ts';
import { referenceLoadCommand } from './adapters/cli/referenceLoadCommand.ts';
import { UtilisateursViaComptes } from './adapters/comptes/UtilisateursViaComptes.ts';
import { CourriersStructuresViaMail } from './adapters/mail/CourriersStructuresViaMail.ts';
import { PosteDAvis } from './adapters/mail/PosteDAvis.ts';
import { KnexNumerosDeParticulier } from './adapters/persistence/KnexNumerosDeParticulier.ts';
import { KnexRattachementReader } from './adapters/persistence/KnexRattachementReader.ts';
import { KnexRattachementRepository } from './adapters/persistence/KnexRattachementRepository.ts';
import { KnexRepriseDesStructures } from './adapters/persistence/KnexRepriseDesStructures.ts';
import { KnexStructureReader } from './adapters/persistence/KnexStructureReader.ts';
import { KnexStructureRepository } from './adapters/persistence/KnexStructureRepository.ts';
import { loadReferenceStructures } from './adapters/reference/loadReferenceStructures.ts';
import { AvertirDemandeur } from './application/reactions/AvertirDemandeur.ts';
import { AvertirGestionnaires } from './application/reactions/AvertirGestionnaires.ts';
import { ServiceStructures } from './application/ServiceStructures.ts';
import { bindAcces } from './bindAcces.ts';
import { bindApi } from './bindApi.ts';
import { bindPersonnes } from './bindPersonnes.ts';
import { bindRoles } from './bindRoles.ts';
import { bindFiche } from './bindFiche.ts';
import { bindSuivi } from './bindSuivi.ts';
import { bindUseCases } from './bindUseCases.ts';
import { bindWeb } from './bindWeb.ts';
import { fiche } from './ficheTokens.ts';
import { repriseDesStructures, structuresFacade } from './index.ts';
import { ports, usages } from './structuresTokens.ts';

const { structures, rattachements, lecteur, liens, utilisateurs, courriers, reference } = ports;
const { database } = platform;

export const structuresModule = new ContainerModule(({ bind }) => {
  bind(structures).toResolvedValue(construct(KnexStructureRepository), [database]);
  bind(rattachements).toResolvedValue(construct(KnexRattachementRepository), [database]);
  bind(lecteur).toResolvedValue(construct(KnexStructureReader), [database]);
  bind(liens).toResolvedValue(construct(KnexRattachementReader), [database, platform.clock]);
  bind(ports.numeros).toResolvedValue(construct(KnexNumerosDeParticulier), [database]);
  bind(utilisateurs).toResolvedValue(construct(UtilisateursViaComptes), [comptesFacade]);
  bind(ports.poste).toResolvedValue(
    (avis, { urlPublique }) => new PosteDAvis(avis, urlPublique),
    [avertisseur, platform.config],
  );
  bind(courriers).toResolvedValue(construct(CourriersStructuresViaMail), [ports.poste]);
  bind(reference).toResolvedValue(loadReferenceStructures, [platform.reference]);
  bind(ports.categories).toResolvedValue(({ categories }) => categories, [reference]);
  bind(ports.juridictions).toResolvedValue(({ juridictions }) => juridictions, [reference]);

  bind(repriseDesStructures).toResolvedValue(construct(KnexRepriseDesStructures), [
    database,
    platform.ids,
    platform.clock,
  ]);
  bind(platform.command).toResolvedValue(referenceLoadCommand, [usages.chargerJuridictions]);
  bind(platform.partDActeur).toResolvedValue(construct(PartHabilitations), [
    fiche.lecteurDeMandats,
    platform.clock,
  ]);
  bind(platform.partDeProgramme).toResolvedValue(construct(PartTechnique), [fiche.lecteurDeMandats]);
  bind(platform.reaction).toResolvedValue(construct(AvertirGestionnaires), [
    rattachements,
    liens,
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(platform.reaction).toResolvedValue(construct(AvertirDemandeur), [
    rattachements,
    lecteur,
    utilisateurs,
    courriers,
  ]);
  bind(structuresFacade).toResolvedValue(construct(ServiceStructures), [
    structures,
    rattachements,
    lecteur,
    liens,
    usages.chargerJuridictions,
    ports.categories,
    platform.ids,
    database,
    platform.clock,
    fiche.pieces,
    fiche.lecteurDeMandats,
    ports.historique,
  ]);

  bindUseCases(bind);
  bindSuivi(bind);
  bindFiche(bind);
  bindWeb(bind);
  bindAcces(bind);
  bindRoles(bind);
  bindPersonnes(bind);
  bindApi(bind);
});
