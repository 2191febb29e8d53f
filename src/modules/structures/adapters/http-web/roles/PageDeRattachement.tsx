import type { ComponentChildren, FunctionComponent } from 'preact';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly titre: string;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly children: ComponentChildren;
}

/** A page under *Mes rattachements aux structures*. */
export const PageDeRattachement: FunctionComponent<Props> = ({ titre, erreurs, children }) => {
  const { monCompte, rattachements } = useTextes();
  return (
    <Layout
      titre={titre}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: titre },
      ]}
    >
      {children}
    </Layout>
  );
};
