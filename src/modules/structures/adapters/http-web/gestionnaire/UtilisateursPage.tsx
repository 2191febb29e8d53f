import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import type { UtilisateurPresente } from './presentUtilisateur.ts';
import { UtilisateursTableau } from './UtilisateursTableau.tsx';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly utilisateurs: readonly UtilisateurPresente[];
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
}

export const UtilisateursPage: FunctionComponent<Props> = ({ structure, utilisateurs, debut, suite }) => {
  const { utilisateurs: textes, gestionnaire, publiques } = useTextes();
  return (
    <Layout
      titre={textes.titre}
      surtitre={structure.designation}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: textes.titre },
      ]}
    >
      {utilisateurs.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <UtilisateursTableau structureId={structure.id} utilisateurs={utilisateurs} />
      )}
      {debut !== undefined && (
        <BoutonLien href={debut} variante="secondaire">
          {publiques.debut}
        </BoutonLien>
      )}{' '}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {publiques.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
