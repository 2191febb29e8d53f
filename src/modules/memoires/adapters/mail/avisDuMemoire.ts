import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Avis } from '../../../comptes/index.ts';
import type { Correspondant } from '../../application/ports/Correspondants.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { CourrielPresente } from './presentCourriel.ts';

interface Lecture {
  readonly utilisateurId: number;
  readonly correspondant: Correspondant;
  readonly presenter: (correspondant: Correspondant) => CourrielPresente;
  /** Where somebody of the court reads it; the prestataire's own page otherwise. */
  readonly enJuridiction?: { readonly chemin: string; readonly juridiction: string } | undefined;
}

/** The mail in the person's language, and its subject in both for the digests. */
export const avisDuMemoire = (
  { id, prestataire }: DonneesMemoire,
  { utilisateurId, correspondant, presenter, enJuridiction }: Lecture,
  urlPublique: string,
): Avis => {
  const { langue, courriel: a } = correspondant;
  const { sujet, titre, paragraphes, voir } = presenter(correspondant);
  const chemin = enJuridiction?.chemin ?? `/memoires/${id}`;
  const action = { libelle: voir, url: `${urlPublique}${chemin}` };
  return {
    utilisateurId,
    famille: 'MEMOIRES',
    structure: enJuridiction?.juridiction ?? `${prestataire.identifiant} - ${prestataire.designation}`,
    phrase: {
      fr: presenter({ ...correspondant, langue: 'fr' }).sujet,
      en: presenter({ ...correspondant, langue: 'en' }).sujet,
    },
    chemin,
    courriel: { a, sujet, ...renderMail({ langue, titre, paragraphes, action }) },
  };
};
