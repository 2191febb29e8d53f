import type { FunctionComponent } from 'preact';
import type { Langue } from '../../kernel/domain/Langue.ts';
import { BoutonLien } from './components/BoutonLien.tsx';
import { Layout } from './components/Layout.tsx';

const textes = {
  fr: {
    titres: {
      401: 'Connexion nécessaire',
      403: 'Accès refusé',
      404: 'Page introuvable',
      409: 'Déjà modifié',
      413: 'Envoi trop volumineux',
      429: 'Trop de tentatives',
      503: 'Service momentanément indisponible',
    } as Record<number, string>,
    defaut: 'Demande impossible à traiter',
    panne: 'Une erreur est survenue',
    reference: (reference: string): string => `Référence à donner au support\u00a0: ${reference}`,
    accueil: 'Revenir à l’accueil',
  },
  en: {
    titres: {
      401: 'Please sign in',
      403: 'Access denied',
      404: 'Page not found',
      409: 'Changed meanwhile',
      413: 'Upload too large',
      429: 'Too many attempts',
      503: 'Service unavailable for the moment',
    } as Record<number, string>,
    defaut: 'This request can’t be handled',
    panne: 'Something went wrong',
    reference: (reference: string): string => `Reference to give to support: ${reference}`,
    accueil: 'Back to the home page',
  },
} satisfies Record<Langue, unknown>;

interface Props {
  readonly status: number;
  readonly message: string;
  readonly langue: Langue;
  /** Of the request, for the support. */
  readonly reference: string | null;
}

/** What happened, what was kept, how to go on. */
export const ErreurPage: FunctionComponent<Props> = ({ status, message, langue, reference }) => {
  const texte = textes[langue];
  return (
    <Layout titre={texte.titres[status] ?? (status >= 500 ? texte.panne : texte.defaut)} etroit>
      <p class="govuk-body-l">{message}</p>
      {reference && <p class="govuk-body">{texte.reference(reference)}</p>}
      <BoutonLien href="/">{texte.accueil}</BoutonLien>
    </Layout>
  );
};
