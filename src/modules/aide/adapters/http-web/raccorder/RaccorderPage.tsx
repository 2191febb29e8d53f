import type { FunctionComponent } from 'preact';
import { BlocDeCode } from '../../../../../platform/web/components/BlocDeCode.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { EXEMPLE_CURL, EXEMPLE_D_APPEL, EXEMPLE_DE_VERIFICATION } from './exemples.ts';
import type { TextesRaccorder } from './textes.ts';

interface Props {
  readonly textes: TextesRaccorder;
}

const ETAPES = [
  { cle: 'creer', code: null },
  { cle: 'curl', code: EXEMPLE_CURL },
  { cle: 'appel', code: EXEMPLE_D_APPEL },
  { cle: 'webhook', code: null },
  { cle: 'verification', code: EXEMPLE_DE_VERIFICATION },
] as const;

export const RaccorderPage: FunctionComponent<Props> = ({ textes }) => (
  <Layout titre={textes.titre} chapeau={textes.chapeau} etroit>
    {ETAPES.map(({ cle, code }) => (
      <Carte titre={textes[cle].titre} id={cle} key={cle}>
        {textes[cle].paragraphes.map((paragraphe) => (
          <p class="govuk-body" key={paragraphe}>
            {paragraphe}
          </p>
        ))}
        {code !== null && <BlocDeCode source={code} />}
      </Carte>
    ))}
    <p class="govuk-body">
      <Lien href="/api/documentation">{textes.documentation}</Lien>
    </p>
  </Layout>
);
