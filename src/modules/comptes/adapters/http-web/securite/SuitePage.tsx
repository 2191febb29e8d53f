import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly titre: string;
  readonly texte: string;
}

/** What an answer behind a link has done; there may be nobody signed in, and no session to remember it. */
export const SuitePage: FunctionComponent<Props> = ({ titre, texte }) => (
  <Layout titre={titre} etroit>
    <p class="govuk-body-l">{texte}</p>
    <BoutonLien href="/">{textesSecurite(usePage().langue).confirmation.accueil}</BoutonLien>
  </Layout>
);
