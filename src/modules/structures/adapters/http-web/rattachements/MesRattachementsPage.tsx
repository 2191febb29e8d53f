import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import type { RattachementPresente } from './presentRattachement.ts';
import { RattachementsTableau } from './RattachementsTableau.tsx';

interface Props {
  readonly rattachements: readonly RattachementPresente[];
}

export const MesRattachementsPage: FunctionComponent<Props> = ({ rattachements }) => {
  const { rattachements: textes, creation, monCompte } = useTextes();
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: monCompte, href: chemins.monCompte }, { libelle: textes.titre }]}
      action={<BoutonLien href={chemins.demander}>{textes.demander}</BoutonLien>}
    >
      {rattachements.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <RattachementsTableau rattachements={rattachements} />
      )}
      <p class="govuk-body">
        <Lien href={chemins.creer}>{creation.lien}</Lien>
      </p>
    </Layout>
  );
};
