export interface ActionARetenir {
  readonly structureId: number;
  /** "application-creee": its words are those of the historique des actions. */
  readonly acte: string;
  /** Null for the system and for a program. */
  readonly parId: number | null;
  readonly le: Date;
  readonly avant: Readonly<Record<string, unknown>> | null;
  readonly apres: Readonly<Record<string, unknown>> | null;
}

/** The historique des actions of a structure, in the running transaction. */
export interface HistoriqueDeStructure {
  noter(action: ActionARetenir): Promise<void>;
}
