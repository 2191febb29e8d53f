/** Who acts, and when. */
export interface Intervention {
  readonly le: Date;
  readonly acteurId: number;
  readonly acteurNom: string;
}
