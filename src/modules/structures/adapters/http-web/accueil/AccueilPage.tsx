import type { FunctionComponent, VNode } from 'preact';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly prenom: string;
  readonly blocs: readonly VNode[];
}

export const AccueilPage: FunctionComponent<Props> = ({ prenom, blocs }) => {
  const { accueil } = useTextes();
  return (
    <Layout titre={accueil.titre} chapeau={accueil.bonjour(prenom)}>
      {blocs}
    </Layout>
  );
};
