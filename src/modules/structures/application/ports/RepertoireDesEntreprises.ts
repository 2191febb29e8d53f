import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Siret } from '../../../../kernel/domain/Siret.ts';

/** An establishment as the INSEE knows it. What it may not tell, and what it does not know, is null. */
export interface EtablissementInsee {
  readonly siret: string;
  readonly raisonSociale: string | null;
  readonly adresse: {
    readonly ligne1: string | null;
    readonly ligne2: string | null;
    readonly codePostal: string | null;
    readonly ville: string | null;
    readonly pays: string;
  } | null;
  readonly actif: boolean;
  /** Since when it is closed. */
  readonly fermeLe: Jour | null;
  readonly siege: boolean;
  /** The entrepreneur has asked the INSEE to keep her name and address to itself. */
  readonly nonDiffusible: boolean;
  /** The SIRET that has taken over a closed one. */
  readonly successeur: string | null;
}

/** `INDISPONIBLE`: it did not answer in time, or not as it should. Nothing that we do may depend on it. */
export type ReponseDuRepertoire =
  | { readonly nature: 'TROUVE'; readonly etablissement: EtablissementInsee }
  | { readonly nature: 'INCONNU' }
  | { readonly nature: 'INDISPONIBLE' };

/** The répertoire Sirene. Asks the network: never inside a transaction. */
export interface RepertoireDesEntreprises {
  /** False where no répertoire is configured: nothing of it is shown. */
  readonly branche: boolean;
  trouver(siret: Siret): Promise<ReponseDuRepertoire>;
}
