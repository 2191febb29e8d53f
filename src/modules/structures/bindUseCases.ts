import type { ContainerModuleLoadOptions } from 'inversify';
import { construct } from '../../platform/di.ts';
import { platform } from '../../platform/tokens.ts';
import { AjouterCompteBancaire } from './application/AjouterCompteBancaire.ts';
import { AjouterService } from './application/AjouterService.ts';
import { ChargerJuridictions } from './application/ChargerJuridictions.ts';
import { CloreCompteBancaire } from './application/CloreCompteBancaire.ts';
import { ConsulterDemandePossible } from './application/ConsulterDemandePossible.ts';
import { ConsulterRattachement } from './application/ConsulterRattachement.ts';
import { ConsulterStructure } from './application/ConsulterStructure.ts';
import { ConsulterStructurePublique } from './application/ConsulterStructurePublique.ts';
import { CreerStructure } from './application/CreerStructure.ts';
import { DeciderRattachement } from './application/DeciderRattachement.ts';
import { DemanderRattachement } from './application/DemanderRattachement.ts';
import { FermerService } from './application/FermerService.ts';
import { ListerDemandes } from './application/ListerDemandes.ts';
import { ListerMesRattachements } from './application/ListerMesRattachements.ts';
import { ListerMesStructures } from './application/ListerMesStructures.ts';
import { ListerUtilisateurs } from './application/ListerUtilisateurs.ts';
import { ModificationDeStructure } from './application/ModificationDeStructure.ts';
import { ModifierStructure } from './application/ModifierStructure.ts';
import { RechercherStructurePourRattachement } from './application/RechercherStructurePourRattachement.ts';
import { RechercherStructuresPubliques } from './application/RechercherStructuresPubliques.ts';
import { ResilierEspace } from './application/ResilierEspace.ts';
import { SouscrireEspaces } from './application/SouscrireEspaces.ts';
import { VerifierIdentifiant } from './application/VerifierIdentifiant.ts';
import { fiche } from './ficheTokens.ts';
import { ports, usages } from './structuresTokens.ts';

const { structures, rattachements, lecteur, liens, numeros, utilisateurs, categories } = ports;
const { database, clock, ids } = platform;
const { events } = ports;
const { modification } = usages;

export const bindUseCases = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(modification).toResolvedValue(construct(ModificationDeStructure), [
    structures,
    events,
    database,
    clock,
  ]);
  bind(usages.verifierIdentifiant).toResolvedValue(construct(VerifierIdentifiant), [structures]);
  bind(usages.creer).toResolvedValue(construct(CreerStructure), [
    structures,
    rattachements,
    liens,
    numeros,
    categories,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usages.modifier).toResolvedValue(construct(ModifierStructure), [modification, categories]);
  bind(usages.ajouterCompte).toResolvedValue(construct(AjouterCompteBancaire), [modification, ids]);
  bind(usages.cloreCompte).toResolvedValue(construct(CloreCompteBancaire), [modification]);
  bind(usages.ajouterService).toResolvedValue(construct(AjouterService), [modification, ids]);
  bind(usages.fermerService).toResolvedValue(construct(FermerService), [modification]);
  bind(usages.souscrire).toResolvedValue(construct(SouscrireEspaces), [
    modification,
    rattachements,
    categories,
    events,
  ]);
  bind(usages.resilier).toResolvedValue(construct(ResilierEspace), [modification]);

  bind(usages.demander).toResolvedValue(construct(DemanderRattachement), [
    structures,
    rattachements,
    ids,
    events,
    database,
    clock,
  ]);
  bind(usages.decider).toResolvedValue(construct(DeciderRattachement), [
    rattachements,
    structures,
    events,
    database,
    clock,
  ]);

  bind(usages.rechercherPubliques).toResolvedValue(construct(RechercherStructuresPubliques), [lecteur]);
  bind(usages.rechercher).toResolvedValue(construct(RechercherStructurePourRattachement), [lecteur]);
  bind(usages.consulter).toResolvedValue(construct(ConsulterStructure), [
    structures,
    categories,
    clock,
    fiche.repertoire,
  ]);
  bind(usages.consulterPublique).toResolvedValue(construct(ConsulterStructurePublique), [structures]);
  bind(usages.consulterDemande).toResolvedValue(construct(ConsulterDemandePossible), [
    lecteur,
    rattachements,
  ]);
  bind(usages.consulterRattachement).toResolvedValue(construct(ConsulterRattachement), [
    rattachements,
    structures,
    utilisateurs,
  ]);
  bind(usages.listerStructures).toResolvedValue(construct(ListerMesStructures), [lecteur]);
  bind(usages.listerRattachements).toResolvedValue(construct(ListerMesRattachements), [liens]);
  bind(usages.listerDemandes).toResolvedValue(construct(ListerDemandes), [liens, utilisateurs]);
  bind(usages.listerUtilisateurs).toResolvedValue(construct(ListerUtilisateurs), [liens, utilisateurs]);
  bind(usages.chargerJuridictions).toResolvedValue(construct(ChargerJuridictions), [
    structures,
    ports.juridictions,
    ids,
    database,
    clock,
  ]);
};
