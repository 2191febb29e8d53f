import type { CoteDuChangement } from '../../domain/adresse/CoteDuChangement.ts';
import type { DestinataireDuCompte } from './CourriersComptes.ts';

/** Letters that tell what was done to the account's own safety, in the account's language. They leave after the commit. */
export interface CourriersDeSecurite {
  secondFacteurActive(a: DestinataireDuCompte, le: Date): Promise<void>;
  secondFacteurRetire(a: DestinataireDuCompte, le: Date, parLeSupport: boolean): Promise<void>;
  codesDeSecoursRenouveles(a: DestinataireDuCompte, le: Date): Promise<void>;
  codeDeSecoursUtilise(a: DestinataireDuCompte, le: Date, restants: number): Promise<void>;
  /** To the login address, where the change is confirmed or refused. */
  changementDemande(a: DestinataireDuCompte, nouvelle: string, jeton: string): Promise<void>;
  /** To the address that would become the login address: its holder may be a stranger, nobody is named. */
  changementAConfirmer(a: Pick<DestinataireDuCompte, 'courriel' | 'langue'>, jeton: string): Promise<void>;
  /** To the holder of an address that somebody else would take. */
  adresseConvoitee(a: DestinataireDuCompte): Promise<void>;
  changementAbandonne(
    a: DestinataireDuCompte,
    nouvelle: string,
    par: CoteDuChangement | 'PERSONNE',
  ): Promise<void>;
  /** To both addresses. */
  adresseChangee(a: DestinataireDuCompte, ancienne: string, nouvelle: string, le: Date): Promise<void>;
  /** To the contact address itself; nobody is named. */
  contactAVerifier(a: Pick<DestinataireDuCompte, 'courriel' | 'langue'>, jeton: string): Promise<void>;
  compteFerme(a: DestinataireDuCompte, le: Date): Promise<void>;
  compteDeverrouille(a: DestinataireDuCompte, le: Date): Promise<void>;
  compteRouvert(a: DestinataireDuCompte, le: Date): Promise<void>;
}
