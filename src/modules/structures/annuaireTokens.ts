import { token } from '../../platform/di.ts';
import type { ConsulterFiche } from './application/annuaire/ConsulterFiche.ts';
import type { ConsulterService } from './application/annuaire/ConsulterService.ts';
import type { ConsulterSiret } from './application/annuaire/ConsulterSiret.ts';
import type { ListerComptesValides } from './application/annuaire/ListerComptesValides.ts';
import type { ListerRattachementsDuCompte } from './application/annuaire/ListerRattachementsDuCompte.ts';
import type { ListerStructuresActives } from './application/annuaire/ListerStructuresActives.ts';
import type { ParcourirDestinataires } from './application/annuaire/ParcourirDestinataires.ts';
import type { RechercherDestinataires } from './application/annuaire/RechercherDestinataires.ts';
import type { RechercherPieces } from './application/annuaire/RechercherPieces.ts';
import type { RechercherStructures } from './application/annuaire/RechercherStructures.ts';
import type { RechercheDeStructures } from './application/ports/RechercheDeStructures.ts';

/** What is told to partners about structures. */
export const annuaire = {
  recherche: token<RechercheDeStructures>('structures.recherche'),

  rechercher: token<RechercherStructures>('structures.rechercher-structures'),
  consulter: token<ConsulterFiche>('structures.consulter-fiche'),
  consulterService: token<ConsulterService>('structures.consulter-service'),
  rattachements: token<ListerRattachementsDuCompte>('structures.lister-rattachements-du-compte'),
  destinataires: token<RechercherDestinataires>('structures.rechercher-destinataires'),
  parcourir: token<ParcourirDestinataires>('structures.parcourir-destinataires'),
  actives: token<ListerStructuresActives>('structures.lister-structures-actives'),
  comptes: token<ListerComptesValides>('structures.lister-comptes-valides'),
  pieces: token<RechercherPieces>('structures.rechercher-pieces'),
  siret: token<ConsulterSiret>('structures.consulter-siret'),
};
