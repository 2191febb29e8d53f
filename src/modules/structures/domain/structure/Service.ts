export interface Service {
  readonly id: number;
  readonly code: string;
  readonly nom: string;
  readonly actif: boolean;
}
