import type { CompteActive } from './CompteActive.ts';
import type { CompteCree } from './CompteCree.ts';
import type { CompteVerrouille } from './CompteVerrouille.ts';
import type { MotDePasseChange } from './MotDePasseChange.ts';

/** What an account says of itself. */
export type EvenementCompte = CompteCree | CompteActive | CompteVerrouille | MotDePasseChange;
