export interface Attente {
  attendre(millisecondes: number): Promise<void>;
}
