/** The structure whose people file for another one, under a mandat de facturation of the latter. */
export interface MandataireDuMemoire {
  readonly structureId: number;
  readonly designation: string;
}
