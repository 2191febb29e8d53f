import type { ComponentChildren, FunctionComponent } from 'preact';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from './chemins.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly titre: string;
  readonly surtitre?: string | undefined;
  readonly chapeau?: string | undefined;
  readonly marque?: ComponentChildren;
  readonly etroit?: boolean | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  /** Between the list and this page. */
  readonly maillons?: readonly { readonly libelle: string; readonly href: string }[] | undefined;
  readonly children: ComponentChildren;
}

/** A page under *Raccordements*. */
export const PageDeRaccordement: FunctionComponent<Props> = ({ maillons = [], children, ...props }) => {
  const textes = useTextes();
  return (
    <Layout
      {...props}
      filAriane={[
        { libelle: textes.gestionnaire, href: chemins.gestionnaire },
        { libelle: textes.titre, href: chemins.racine },
        ...maillons,
        { libelle: props.titre },
      ]}
    >
      {children}
    </Layout>
  );
};
