import { lireCourriel, type Courriel } from '../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { CourrielInvalide, NomInvalide } from '../domain/erreurs.ts';
import { lireNomDePersonne, type NomDePersonne } from '../domain/NomDePersonne.ts';
import type { InformationsPersonnelles } from '../domain/Utilisateur.ts';

export interface InformationsSaisies {
  readonly nom: string;
  readonly prenom: string;
  /** Empty or null stands for the login address. */
  readonly courrielContact: string | null;
  readonly langue: Langue;
}

/** @throws NomInvalide, CourrielInvalide */
export const lireInformations = ({
  nom,
  prenom,
  courrielContact,
  langue,
}: InformationsSaisies): InformationsPersonnelles => ({
  nom: exigerNom(nom, 'nom'),
  prenom: exigerNom(prenom, 'prenom'),
  courrielContact: lireContact(courrielContact),
  langue,
});

/** Null when nothing was typed. @throws CourrielInvalide */
export const lireContact = (saisie: string | null): Courriel | null =>
  saisie === null || saisie.trim() === '' ? null : exigerCourriel(saisie, 'courrielContact');

/** @throws CourrielInvalide */
export const exigerCourriel = (saisie: string, champ: string): Courriel => {
  const courriel = lireCourriel(saisie);
  if (courriel === undefined) throw new CourrielInvalide(champ);
  return courriel;
};

/** @throws NomInvalide */
export const exigerNom = (saisie: string, champ: string): NomDePersonne => {
  const nom = lireNomDePersonne(saisie);
  if (nom === undefined) throw new NomInvalide(champ);
  return nom;
};
