import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesSecurite } from './textesSecurite.ts';

/** Behind a link that has served, is too old or was replaced. */
export const LienPerimePage: FunctionComponent = () => {
  const { lienPerime, confirmation } = textesSecurite(usePage().langue);
  return (
    <Layout titre={lienPerime.titre} etroit>
      <p class="govuk-body-l">{lienPerime.explication}</p>
      <BoutonLien href="/">{confirmation.accueil}</BoutonLien>
    </Layout>
  );
};
