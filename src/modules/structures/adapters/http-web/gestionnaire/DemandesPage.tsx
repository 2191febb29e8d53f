import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { DemandesEnNombre } from '../acces/DemandesEnNombre.tsx';
import { chemins } from '../chemins.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { DemandesTableau } from './DemandesTableau.tsx';
import type { DemandePresentee } from './presentDemande.ts';

interface Props {
  /** Where the decision is posted: this page of the list. */
  readonly action: string;
  readonly demandes: readonly DemandePresentee[];
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly suite?: string | undefined;
}

export const DemandesPage: FunctionComponent<Props> = (props) => {
  const { action, demandes, choisies, saisie, erreurs, suite } = props;
  const { demandes: textes, gestionnaire, publiques } = useTextes();
  return (
    <Layout
      titre={textes.titre}
      erreurs={erreurs}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: textes.titreCourt },
      ]}
    >
      {demandes.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <Formulaire action={action}>
          <DemandesTableau demandes={demandes} choisies={choisies} />
          <DemandesEnNombre saisie={saisie} erreurs={erreurs} avecNiveau />
        </Formulaire>
      )}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {publiques.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
