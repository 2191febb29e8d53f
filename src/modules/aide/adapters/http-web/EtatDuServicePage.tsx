import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import type { TextesAide } from './textes/fr.ts';

interface Props {
  readonly textes: TextesAide['etat'];
  readonly fonctionne: boolean;
  /** "4 mai 2026 à 15:57:58" */
  readonly moment: string;
}

export const EtatDuServicePage: FunctionComponent<Props> = ({ textes, fonctionne, moment }) => (
  <Layout titre={textes.titre} etroit>
    <Encart ton={fonctionne ? 'succes' : 'alerte'} titre={fonctionne ? textes.fonctionne : textes.perturbe}>
      <p class="govuk-body">{fonctionne ? textes.fonctionneTexte : textes.perturbeTexte}</p>
      <p class="govuk-body-s">{textes.verifieLe(moment)}</p>
    </Encart>
  </Layout>
);
