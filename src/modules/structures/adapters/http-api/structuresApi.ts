import type { ApiRoute } from '../../../../platform/api/ApiRoute.ts';
import type { ConsulterFiche } from '../../application/annuaire/ConsulterFiche.ts';
import type { ConsulterService } from '../../application/annuaire/ConsulterService.ts';
import type { ConsulterSiret } from '../../application/annuaire/ConsulterSiret.ts';
import type { ListerComptesValides } from '../../application/annuaire/ListerComptesValides.ts';
import type { ListerRattachementsDuCompte } from '../../application/annuaire/ListerRattachementsDuCompte.ts';
import type { ListerStructuresActives } from '../../application/annuaire/ListerStructuresActives.ts';
import type { ParcourirDestinataires } from '../../application/annuaire/ParcourirDestinataires.ts';
import type { RechercherDestinataires } from '../../application/annuaire/RechercherDestinataires.ts';
import type { RechercherPieces } from '../../application/annuaire/RechercherPieces.ts';
import type { RechercherStructures } from '../../application/annuaire/RechercherStructures.ts';
import type { TypesDePieces } from '../../application/ports/TypesDePieces.ts';
import { consulterService } from './structures/consulterService.ts';
import { consulterStructure } from './structures/consulterStructure.ts';
import { listerRattachementsUtilisateur } from './structures/listerRattachementsUtilisateur.ts';
import { rechercherEspaces } from './structures/rechercherEspaces.ts';
import { rechercherServices } from './structures/rechercherServices.ts';
import { rechercherStructures } from './structures/rechercherStructures.ts';
import { consulterInformationSiret } from './transverses/consulterInformationSiret.ts';
import { recupererCoordonneesBancaires } from './transverses/recupererCoordonneesBancaires.ts';
import { recupererPays } from './transverses/recupererPays.ts';
import { recupererStructuresActives } from './transverses/recupererStructuresActives.ts';
import { recupererTypesIdentifiant } from './transverses/recupererTypesIdentifiant.ts';
import { rechercherDestinataires } from './transverses/rechercherDestinataires.ts';
import { rechercherServiceExecutant } from './transverses/rechercherServiceExecutant.ts';
import { recupererStructuresPourUtilisateur } from './transverses/recupererStructuresPourUtilisateur.ts';
import { rechercherPjMonCompte } from './transverses/rechercherPjMonCompte.ts';
import { rechercherPjStructure } from './transverses/rechercherPjStructure.ts';
import { telechargerAnnuaire } from './transverses/telechargerAnnuaire.ts';
import { verifierSante } from './transverses/verifierSante.ts';
import { recupererRattachements } from './utilisateurs/recupererRattachements.ts';

export interface UsagesDeLApi {
  readonly rechercher: RechercherStructures;
  readonly consulter: ConsulterFiche;
  readonly consulterService: ConsulterService;
  readonly rattachements: ListerRattachementsDuCompte;
  readonly destinataires: RechercherDestinataires;
  readonly annuaire: ParcourirDestinataires;
  readonly actives: ListerStructuresActives;
  readonly comptes: ListerComptesValides;
  readonly pieces: RechercherPieces;
  readonly typesDePieces: TypesDePieces;
  readonly siret: ConsulterSiret;
}

/** What partners ask about structures, the rights of their account, and the référentiels that go with them. */
export const structuresApi = (usages: UsagesDeLApi): readonly ApiRoute[] => [
  rechercherStructures(usages.rechercher),
  consulterStructure(usages.consulter),
  rechercherServices(usages.consulter),
  consulterService(usages.consulterService),
  rechercherEspaces(usages.rattachements),
  listerRattachementsUtilisateur(usages.rattachements),
  recupererRattachements(usages.rattachements),
  verifierSante(),
  recupererPays(),
  recupererTypesIdentifiant(),
  ...recupererStructuresActives(usages.actives),
  recupererCoordonneesBancaires(usages.comptes),
  recupererStructuresPourUtilisateur(usages.rattachements),
  rechercherServiceExecutant(usages.consulter),
  rechercherDestinataires(usages.destinataires),
  telechargerAnnuaire(usages.annuaire),
  consulterInformationSiret(usages.siret),
  rechercherPjStructure(usages.pieces, usages.typesDePieces),
  rechercherPjMonCompte(usages.pieces, usages.typesDePieces),
];
