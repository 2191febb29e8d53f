import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';

export interface ReglesDuFournisseur {
  readonly scope: string;
  /** The claims of the person's names, the first that is there. */
  readonly nom: readonly string[];
  readonly prenom: readonly string[];
}

/** What each provider lets us ask, no more than an account needs. */
export const reglesDesFournisseurs: Readonly<Record<CodeFournisseur, ReglesDuFournisseur>> = {
  FRANCECONNECT: {
    scope: 'openid given_name family_name preferred_username email',
    nom: ['preferred_username', 'family_name'],
    prenom: ['given_name_array', 'given_name'],
  },
  PROCONNECT: {
    scope: 'openid given_name usual_name email',
    nom: ['usual_name', 'family_name'],
    prenom: ['given_name'],
  },
};
