import type { FunctionComponent } from 'preact';
import type { Langue } from '../../kernel/domain/Langue.ts';
import { BoutonLien } from './components/BoutonLien.tsx';
import { Carte } from './components/Carte.tsx';
import { Layout } from './components/Layout.tsx';
import { ListeResume } from './components/ListeResume.tsx';

const textes = {
  fr: {
    titres: {
      401: 'Session terminée',
      403: 'Accès refusé',
      404: 'Page introuvable',
      409: 'Déjà modifié',
      413: 'Envoi trop volumineux',
      429: 'Trop de tentatives',
      503: 'Service momentanément indisponible',
    } as Record<number, string>,
    formulairePerime: 'Formulaire à recharger',
    defaut: 'Demande impossible à traiter',
    panne: 'Une erreur est survenue',
    reference: (reference: string): string => `Référence à donner au support\u00a0: ${reference}`,
    saisie: 'Ce que vous aviez écrit',
    copier:
      'Copiez ce que vous voulez garder avant de quitter la page\u00a0: un clic sur un texte le sélectionne en entier.',
    suites: { connexion: 'Se connecter', formulaire: 'Revenir au formulaire', page: 'Recommencer' },
    accueil: 'Revenir à l’accueil',
  },
  en: {
    titres: {
      401: 'Session ended',
      403: 'Access denied',
      404: 'Page not found',
      409: 'Changed meanwhile',
      413: 'Upload too large',
      429: 'Too many attempts',
      503: 'Service unavailable for the moment',
    } as Record<number, string>,
    formulairePerime: 'Form to reload',
    defaut: 'This request can’t be handled',
    panne: 'Something went wrong',
    reference: (reference: string): string => `Reference to give to support: ${reference}`,
    saisie: 'What you had written',
    copier: 'Copy what you want to keep before leaving this page: a click on a text selects the whole of it.',
    suites: { connexion: 'Sign in', formulaire: 'Back to the form', page: 'Try again' },
    accueil: 'Back to the home page',
  },
} satisfies Record<Langue, unknown>;

export interface ErreurPresentee {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly langue: Langue;
  /** Of the request, for the support. */
  readonly reference: string | null;
  /** What was typed in the form that could not be received. */
  readonly saisie: readonly { readonly cle: string; readonly valeur: string }[];
  /** Where to go on; without it, the home page alone. */
  readonly suite: { readonly vers: 'connexion' | 'formulaire' | 'page'; readonly href: string } | null;
}

/** What happened, what was kept, how to go on. */
export const ErreurPage: FunctionComponent<ErreurPresentee> = (erreur) => {
  const { message, reference, saisie, suite } = erreur;
  const texte = textes[erreur.langue];
  return (
    <Layout titre={titreDe(erreur)} etroit>
      <p class="govuk-body-l">{message}</p>
      {reference && <p class="govuk-body">{texte.reference(reference)}</p>}
      {saisie.length > 0 && (
        <Carte titre={texte.saisie}>
          <p class="govuk-hint">{texte.copier}</p>
          <ListeResume
            elements={saisie.map(({ cle, valeur }) => ({
              cle,
              valeur: <span class="cp-a-copier">{valeur}</span>,
            }))}
          />
        </Carte>
      )}
      <div class="govuk-button-group">
        {suite && <BoutonLien href={suite.href}>{texte.suites[suite.vers]}</BoutonLien>}
        <BoutonLien href="/" variante={suite ? 'secondaire' : undefined}>
          {texte.accueil}
        </BoutonLien>
      </div>
    </Layout>
  );
};

const titreDe = ({ status, code, langue }: ErreurPresentee): string => {
  const { titres, formulairePerime, panne, defaut } = textes[langue];
  if (code === 'http.403.csrf') return formulairePerime;
  return titres[status] ?? (status >= 500 ? panne : defaut);
};
