import { token } from '../../platform/di.ts';
import type { AnnuaireDesComptes } from './application/annuaire/AnnuaireDesComptes.ts';
import type { SupportDesComptes } from './application/support/SupportDesComptes.ts';
import type { ComptesFacade } from './application/ComptesFacade.ts';
import type { RepriseDesComptes } from './application/reprise/RepriseDesComptes.ts';
import type { Avertisseur } from './application/notifications/Avertisseur.ts';

export type {
  CompteDeDemonstration,
  ComptesFacade,
  Identite,
  PersonneNommee,
  PersonneTrouvee,
} from './application/ComptesFacade.ts';
export type {
  CompteDOrigine,
  CompteRepris,
  CompteSuivi,
  RepriseDesComptes,
} from './application/reprise/RepriseDesComptes.ts';
export type { Avertisseur, Avis } from './application/notifications/Avertisseur.ts';
export type { ActeDeSupport } from './application/support/ActeDeSupport.ts';
export type { PreuveDuSupport } from './application/support/PreuveDuSupport.ts';
export type { SupportDesComptes } from './application/support/SupportDesComptes.ts';
export type { AdresseChangee } from './domain/adresse/AdresseChangee.ts';
export type { CompteFerme } from './domain/CompteFerme.ts';
export type { CompteRouvert } from './domain/CompteRouvert.ts';
export type { SecondFacteurRetire } from './domain/second-facteur/SecondFacteurRetire.ts';
export type { CompteActive } from './domain/CompteActive.ts';
export type { CompteCree } from './domain/CompteCree.ts';
export type { CompteVerrouille } from './domain/CompteVerrouille.ts';
export type { MotDePasseChange } from './domain/MotDePasseChange.ts';
export type { NomChange } from './domain/NomChange.ts';

export type { AnnuaireDesComptes } from './application/annuaire/AnnuaireDesComptes.ts';
export type { CompteConsulte } from './application/annuaire/CompteConsulte.ts';
export type { StatutCompte } from './domain/StatutCompte.ts';

export const annuaireDesComptes = token<AnnuaireDesComptes>('comptes.annuaire');
export const comptesFacade = token<ComptesFacade>('comptes.facade');
export const avertisseur = token<Avertisseur>('comptes.avertisseur');
export const supportDesComptes = token<SupportDesComptes>('comptes.support');
export const repriseDesComptes = token<RepriseDesComptes>('comptes.reprise');
