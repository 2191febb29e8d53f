import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { DemandesTableau } from './DemandesTableau.tsx';
import type { DemandePresentee } from './presentDemande.ts';

interface Props {
  readonly demandes: readonly DemandePresentee[];
  readonly suite?: string | undefined;
}

export const DemandesPage: FunctionComponent<Props> = ({ demandes, suite }) => {
  const { demandes: textes, gestionnaire, publiques } = useTextes();
  return (
    <Layout
      titre={textes.titre}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: textes.titreCourt },
      ]}
    >
      {demandes.length === 0 ? <EtatVide phrase={textes.vide} /> : <DemandesTableau demandes={demandes} />}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {publiques.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
