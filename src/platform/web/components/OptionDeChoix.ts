export interface OptionDeChoix {
  readonly valeur: string;
  readonly libelle: string;
  readonly indice?: string | undefined;
}
