/** Who deposited a flux: a person, or the technical account of a structure. */
export interface Deposant {
  readonly canal: 'PORTAIL' | 'API';
  readonly id: number;
  readonly prenom: string;
  readonly nom: string;
}
