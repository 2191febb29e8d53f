import type { Jour } from '../../kernel/domain/Jour.ts';
import type { Acte } from '../../modules/memoires/domain/etats.ts';
import type { JuridictionDemontree } from './juridictions.ts';
import type { MissionFaite } from './metiers/Metier.ts';
import type { StructureDemontree } from './structures.ts';

export interface Etape {
  readonly acte: Acte;
  readonly le: Date;
}

/** The life of one mémoire, before it is lived. */
export interface PlanDeMemoire {
  readonly structure: StructureDemontree;
  /** The key of the person who files. */
  readonly deposant: string;
  readonly juridiction: JuridictionDemontree;
  readonly mission: MissionFaite;
  readonly prescription: Jour;
  readonly achevement: Jour;
  readonly reference: string | null;
  readonly numeroParquet: string;
  /** Of a technical expert. */
  readonly numeroEngagement?: string;
  /** How far the draft is written. */
  readonly redaction: 'vide' | 'entete' | 'entier';
  readonly ouverture: Date;
  readonly etapes: readonly Etape[];
  /** Of the draft that corrects it, where it was refused and duplicated. */
  readonly etapesDeLaCorrection: readonly Etape[];
}
