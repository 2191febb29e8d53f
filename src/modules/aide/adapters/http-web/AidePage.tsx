import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import type { Page } from './textes/fr.ts';

interface Props {
  readonly page: Page;
  readonly sommaire: string;
}

export const AidePage: FunctionComponent<Props> = ({ page, sommaire }) => (
  <Layout titre={page.titre} chapeau={page.chapeau} etroit>
    {page.sections.length > 3 && (
      <nav class="cp-sommaire" aria-label={sommaire}>
        <ul class="govuk-list">
          {page.sections.map(({ titre }, rang) => (
            <li key={titre}>
              <Lien href={`#section-${rang + 1}`}>{titre}</Lien>
            </li>
          ))}
        </ul>
      </nav>
    )}
    {page.sections.map(({ titre, paragraphes }, rang) => (
      <Carte titre={titre} id={`section-${rang + 1}`} key={titre}>
        {paragraphes.map((paragraphe) => (
          <p class="govuk-body" key={paragraphe}>
            {paragraphe}
          </p>
        ))}
      </Carte>
    ))}
    {page.suite && (
      <p class="govuk-body">
        <Lien href={page.suite.href}>{page.suite.libelle}</Lien>
      </p>
    )}
  </Layout>
);
