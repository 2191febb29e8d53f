import type { CompteSecouru } from '../../domain/historique/CompteSecouru.ts';

export type ObjetVu = 'PERSONNE' | 'STRUCTURE';

export type ActeDAcces = 'CONSULTATION' | CompteSecouru['acte'];

export interface AccesGarde {
  readonly id: number;
  readonly acte: ActeDAcces;
  readonly nature: ObjetVu;
  /** A person or a structure. */
  readonly objetId: number;
  /** The account of the support. */
  readonly parId: number;
  readonly le: Date;
}

/** Who, of the support, has looked at whom; never changed once it is written. */
export interface AccesDuSupport {
  noter(acces: AccesGarde): Promise<void>;
  /** The latest first. */
  derniers(nature: ObjetVu, objetId: number, limite: number): Promise<readonly AccesGarde[]>;
}
