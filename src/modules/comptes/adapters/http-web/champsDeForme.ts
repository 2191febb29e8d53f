import { z } from 'zod';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import { lireNomDePersonne } from '../../domain/NomDePersonne.ts';

const estCourriel = (saisie: string): boolean => lireCourriel(saisie) !== undefined;

export const champCourriel = z
  .string({ error: 'courriel.requis' })
  .trim()
  .min(1, { error: 'courriel.requis', abort: true })
  .refine(estCourriel, { error: 'courriel.invalide' });

export const champCourrielContact = z
  .string({ error: 'courriel.invalide' })
  .trim()
  .refine((saisie) => saisie === '' || estCourriel(saisie), { error: 'courriel.invalide' })
  .default('');

export const champNom = (requis: string) =>
  z
    .string({ error: requis })
    .trim()
    .min(1, { error: requis, abort: true })
    .refine((saisie) => lireNomDePersonne(saisie) !== undefined, { error: 'nom.invalide' });

const MAX_LU = 1_000;

export const champMotDePasse = (requis: string) =>
  z.string({ error: requis }).min(1, { error: requis }).max(MAX_LU, { error: 'mot-de-passe.trop-long' });

/** The password and its confirmation, in any form that chooses one. */
export const champsNouveauMotDePasse = {
  motDePasse: champMotDePasse('mot-de-passe.nouveau-requis'),
  confirmation: champMotDePasse('mot-de-passe.confirmation-requise'),
};

export const memesMotsDePasse = ({
  motDePasse,
  confirmation,
}: {
  motDePasse: string;
  confirmation: string;
}): boolean => motDePasse === confirmation;

export const MOTS_DE_PASSE_DIFFERENTS = {
  path: ['confirmation'],
  error: 'mot-de-passe.confirmation-differente',
};
