import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DomaineApi } from '../../domain/DomaineApi.ts';

export interface CompteAdmissible {
  readonly id: number;
  readonly login: string;
  readonly structureId: number;
  readonly empreinte: string;
  readonly expireLe: Date;
}

export interface Admission {
  readonly applicationId: number;
  readonly domaines: ReadonlySet<DomaineApi>;
  /** In service and of the structure of the application; null otherwise. */
  readonly compte: CompteAdmissible | null;
  /** What a program may do for that structure, as it stands now; undefined when the structure is not there. */
  readonly droits: Pick<Acteur, 'habilitations' | 'mandats'> | undefined;
}

/** What is asked at each call. */
export interface Admissions {
  /** One prepared query. Undefined when the application or the token is revoked. */
  lire(
    jeton: { readonly clientId: string; readonly jti: string },
    login: string,
  ): Promise<Admission | undefined>;
}
