import type { ComponentChildren, FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly titre: string;
  readonly action: string;
  readonly version?: number | undefined;
  readonly valider?: string | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly obligatoires?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A page with one form about a structure; giving up leads back to it. */
export const FormulaireDeStructure: FunctionComponent<Props> = (props) => {
  const { structure, titre, erreurs } = props;
  const { gestionnaire, enregistrer, annuler } = useTextes();
  return (
    <Layout
      titre={titre}
      surtitre={structure.designation}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: titre },
      ]}
    >
      <Formulaire
        action={props.action}
        version={props.version}
        champsObligatoires={props.obligatoires ?? true}
      >
        {props.children}
        <BarreActions>
          <Bouton>{props.valider ?? enregistrer}</Bouton>
          <BoutonLien href={chemins.structure(structure.id)} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
