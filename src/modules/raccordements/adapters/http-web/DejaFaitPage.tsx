import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { useTextes } from './useTextes.ts';

interface Props {
  /** Where another secret can be asked for. */
  readonly retour: string;
}

/** In the place of a secret that was already shown, when its page is loaded again. */
export const DejaFaitPage: FunctionComponent<Props> = ({ retour }) => {
  const { dejaFait } = useTextes();
  return (
    <PageDeRaccordement titre={dejaFait.titre} etroit>
      <Encart ton="attention" titre={dejaFait.avertissement}>
        <p class="govuk-body">{dejaFait.explication}</p>
      </Encart>
      <BoutonLien href={retour}>{dejaFait.suite}</BoutonLien>
    </PageDeRaccordement>
  );
};
