import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { PAGE_DU_SECOND_FACTEUR } from './barriereDuSecondFacteur.ts';
import { filDeMonCompte } from './filDeMonCompte.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly codes: readonly string[];
  /** They replace others, or come with the second factor that has just been turned on. */
  readonly renouveles: boolean;
}

/** The answer to the form itself: the codes are kept nowhere, so no other page could show them. */
export const CodesDeSecoursPage: FunctionComponent<Props> = ({ codes: tires, renouveles }) => {
  const textes = textesSecurite(usePage().langue);
  const { codes } = textes;
  return (
    <Layout
      titre={codes.titre}
      chapeau={renouveles ? codes.renouveles : codes.active}
      filAriane={filDeMonCompte(textes, codes.titre)}
      etroit
    >
      <Encart ton="attention">
        <p class="govuk-body">{codes.uneFois}</p>
      </Encart>
      <p class="govuk-body">{codes.usage}</p>
      <h2 class="govuk-heading-m">{codes.legende}</h2>
      <ol class="govuk-list govuk-list--number">
        {tires.map((code) => (
          <li key={code}>
            <strong>{code}</strong>
          </li>
        ))}
      </ol>
      <BoutonLien href={PAGE_DU_SECOND_FACTEUR}>{codes.action}</BoutonLien>
    </Layout>
  );
};
