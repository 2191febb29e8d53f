/** What the person sees of her second factor. */
export type VueDuSecondFacteur =
  | {
      readonly etat: 'ABSENT';
      readonly obligatoire: boolean;
      /** Asked for before the secret is drawn, where the account has one. */
      readonly motDePasseDemande: boolean;
    }
  | {
      readonly etat: 'PREPARE';
      readonly obligatoire: boolean;
      /** In base 32; shown until the first code is accepted, and never again. */
      readonly secret: string;
      readonly adresse: string;
    }
  | {
      readonly etat: 'ACTIF';
      readonly obligatoire: boolean;
      readonly depuis: Date;
      readonly codesRestants: number;
    };
