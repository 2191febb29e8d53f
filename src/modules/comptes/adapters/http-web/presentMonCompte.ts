import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { Saisie } from '../../../../platform/http/endpoint.ts';
import { formatJourLong } from '../../../../platform/web/formats.ts';
import type { Profil } from '../../application/Profil.ts';
import { texteSaisi } from './texteSaisi.ts';

export interface MonComptePresente {
  readonly courriel: string;
  readonly ouvertLe: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courrielContact: string;
  readonly contactEnAttente: string | null;
  readonly langue: string;
}

/** `saisie`: what the person has typed in the form of the personal data, when it is shown again. */
export const presentMonCompte = (profil: Profil, langue: Langue, saisie?: Saisie): MonComptePresente => ({
  courriel: profil.courriel,
  ouvertLe: formatJourLong(profil.creeLe, langue),
  nom: saisie ? texteSaisi(saisie, 'nom') : profil.nom,
  prenom: saisie ? texteSaisi(saisie, 'prenom') : profil.prenom,
  courrielContact: saisie
    ? texteSaisi(saisie, 'courrielContact')
    : (profil.courrielContactEnAttente ?? profil.courrielContact ?? ''),
  contactEnAttente: profil.courrielContactEnAttente,
  langue: saisie ? texteSaisi(saisie, 'langue') : profil.langue,
});
