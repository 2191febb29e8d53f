import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { chemins } from '../chemins.ts';
import { SuiteDeFicheCarte } from '../dossier/SuiteDeFicheCarte.tsx';
import { StructureInactive } from '../roles/StructureInactive.tsx';
import { useTextes } from '../useTextes.ts';
import { ComptesCarte } from './ComptesCarte.tsx';
import { IdentiteCarte } from './IdentiteCarte.tsx';
import type { StructurePresentee } from './presentStructure.ts';
import { ServicesCarte } from './ServicesCarte.tsx';

/** The fiche for somebody of the structure who does not run it, or which nobody runs any more: to read. */
export const FichePage: FunctionComponent<{ readonly structure: StructurePresentee }> = ({ structure }) => {
  const { fiche, rattachements, monCompte } = useTextes();
  return (
    <Layout
      titre={structure.designation}
      surtitre={fiche.consultation}
      marque={<BadgeEtat {...structure.statut} />}
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: structure.designation },
      ]}
    >
      <StructureInactive active={structure.active} />
      {structure.successeurId === null && <p class="govuk-body">{fiche.gestionnaireSeul}</p>}
      <SuiteDeFicheCarte structure={structure} />
      <IdentiteCarte structure={structure} />
      <ComptesCarte structure={structure} />
      <ServicesCarte structure={structure} />
    </Layout>
  );
};
