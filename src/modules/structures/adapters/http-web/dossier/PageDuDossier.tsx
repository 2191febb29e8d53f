import type { ComponentChildren, FunctionComponent } from 'preact';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly titre: string;
  readonly chapeau?: string | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly etroit?: boolean | undefined;
  /** Between the structure and this page. */
  readonly via?: { readonly libelle: string; readonly href: string } | undefined;
  readonly children: ComponentChildren;
}

/** A page about one structure, with the way back to it. */
export const PageDuDossier: FunctionComponent<Props> = (props) => {
  const { structure, titre, via } = props;
  const { gestionnaire } = useTextes();
  return (
    <Layout
      titre={titre}
      surtitre={structure.designation}
      chapeau={props.chapeau}
      erreurs={props.erreurs}
      etroit={props.etroit}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        ...(via ? [via] : []),
        { libelle: titre },
      ]}
    >
      {props.children}
    </Layout>
  );
};
