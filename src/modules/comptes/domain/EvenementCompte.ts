import type { AdresseChangee } from './adresse/AdresseChangee.ts';
import type { ContactAVerifier } from './adresse/ContactAVerifier.ts';
import type { CompteActive } from './CompteActive.ts';
import type { CompteCree } from './CompteCree.ts';
import type { CompteDeverrouille } from './CompteDeverrouille.ts';
import type { CompteFerme } from './CompteFerme.ts';
import type { CompteRouvert } from './CompteRouvert.ts';
import type { CompteVerrouille } from './CompteVerrouille.ts';
import type { MotDePasseChange } from './MotDePasseChange.ts';
import type { NomChange } from './NomChange.ts';

/** What an account says of itself. */
export type EvenementCompte =
  | CompteCree
  | CompteActive
  | CompteVerrouille
  | MotDePasseChange
  | NomChange
  | AdresseChangee
  | ContactAVerifier
  | CompteFerme
  | CompteDeverrouille
  | CompteRouvert;
