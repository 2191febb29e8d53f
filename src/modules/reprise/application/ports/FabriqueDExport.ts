import type { CodeAnomalie } from '../../domain/anomalies.ts';
import type { NomDeFichier } from '../../domain/format.ts';
import type { Encodage } from '../../domain/Manifeste.ts';

export interface ExportAFabriquer {
  /** A folder that does not exist yet, or is empty. */
  readonly dossier: string;
  readonly fournisseurs: number;
  readonly memoires: number;
  /** One mémoire out of so many has a piece; 0 for none. */
  readonly unePieceSur: number;
  readonly anomalies: boolean;
  readonly encodage: Encodage;
  readonly graine: number;
}

export interface ExportFabrique {
  readonly lignes: Readonly<Record<NomDeFichier, number>>;
  /** What was put in on purpose; what follows from it (the lines of a mémoire that is left out …) is not counted. */
  readonly anomalies: readonly {
    readonly fichier: NomDeFichier;
    readonly code: CodeAnomalie;
    readonly nombre: number;
  }[];
}

/** Makes up an export of any size: the same order gives the same bytes. Memory does not depend on the size. */
export interface FabriqueDExport {
  fabriquer(commande: ExportAFabriquer, avancer: (memoires: number) => void): Promise<ExportFabrique>;
}
