import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Invite } from './ComptesDesPersonnes.ts';
import type { Destinataire } from './CourriersStructures.ts';
import type { Personne } from './Utilisateurs.ts';

interface DUneStructure {
  readonly structureId: number;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

export interface AbonnementRecu extends DUneStructure {
  readonly demandeId: number;
  readonly demandeur: Personne;
  readonly espace: CodeEspace;
  readonly niveau: NiveauEspace;
  readonly commentaire: string | null;
}

export interface AbonnementTranche extends DUneStructure {
  readonly espace: CodeEspace;
  /** What was granted; null for a refusal. */
  readonly niveau: NiveauEspace | null;
  readonly motif: string | null;
}

export interface RattachementRecu extends DUneStructure {
  readonly par: Personne | undefined;
}

export interface EcheanceNommee {
  /** Null: the rattachement itself. */
  readonly espace: CodeEspace | null;
  /** The name of a service; null otherwise. */
  readonly service: string | null;
  readonly au: Jour;
}

export interface EcheancesDUnePersonne {
  readonly personne: Personne | undefined;
  readonly echeances: readonly EcheanceNommee[];
}

export interface Relance extends DUneStructure {
  readonly rattachements: number;
  readonly abonnements: number;
  /** Whole days for which the oldest has been waiting. */
  readonly jours: number;
}

/** Queues, does not send: no network here. */
export interface CourriersDAcces {
  abonnementRecu(a: Destinataire, demande: AbonnementRecu): Promise<void>;
  abonnementTranche(a: Destinataire, decision: AbonnementTranche): Promise<void>;
  rattache(a: Destinataire, rattachement: RattachementRecu): Promise<void>;
  /** To somebody who has no account. */
  invite(a: Invite, rattachement: RattachementRecu): Promise<void>;
  mesEcheances(
    a: Destinataire,
    structure: DUneStructure,
    echeances: readonly EcheanceNommee[],
  ): Promise<void>;
  echeancesDesPersonnes(
    a: Destinataire,
    structure: DUneStructure,
    personnes: readonly EcheancesDUnePersonne[],
  ): Promise<void>;
  relance(a: Destinataire, relance: Relance): Promise<void>;
}
