import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { cheminsDAcces } from '../acces/cheminsDAcces.ts';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { AffairesDeRole } from '../roles/AffairesDeRole.tsx';
import type { AffairePresentee } from '../roles/presentAffaires.ts';
import { useTextes } from '../useTextes.ts';
import type { RattachementPresente } from './presentRattachement.ts';
import { RattachementsTableau } from './RattachementsTableau.tsx';

interface Props {
  readonly rattachements: readonly RattachementPresente[];
  readonly affaires: readonly AffairePresentee[];
}

export const MesRattachementsPage: FunctionComponent<Props> = ({ rattachements, affaires }) => {
  const { rattachements: textes, creation, monCompte } = useTextes();
  const { mesAbonnements } = useTextesDesAcces();
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: monCompte, href: chemins.monCompte }, { libelle: textes.titre }]}
      action={<BoutonLien href={chemins.demander}>{textes.demander}</BoutonLien>}
    >
      <AffairesDeRole affaires={affaires} />
      {rattachements.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <RattachementsTableau rattachements={rattachements} actes />
      )}
      <p class="govuk-body">
        <Lien href={chemins.creer}>{creation.lien}</Lien>
      </p>
      <p class="govuk-body">
        <Lien href={cheminsDAcces.mesAbonnements}>{mesAbonnements.titre}</Lien>
      </p>
    </Layout>
  );
};
