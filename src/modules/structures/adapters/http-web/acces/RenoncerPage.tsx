import type { FunctionComponent } from 'preact';
import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly structureId: number;
  readonly structure: string;
  readonly espace: CodeEspace;
}

/** Before a person gives up one of her own espaces. */
export const RenoncerPage: FunctionComponent<Props> = ({ structureId, structure, espace }) => {
  const { monCompte, annuler, espaces } = useTextes();
  const { mesAbonnements: textes } = useTextesDesAcces();
  return (
    <Layout
      titre={textes.renoncerTitre}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: textes.titre, href: cheminsDAcces.mesAbonnements },
        { libelle: textes.renoncerTitre },
      ]}
    >
      <ListeResume
        elements={[
          { cle: textes.structure, valeur: structure },
          { cle: textes.espace, valeur: espaces[espace].libelle },
        ]}
      />
      <Formulaire action={cheminsDAcces.renoncer(structureId, espace)}>
        <p class="govuk-body">{textes.renoncerTexte}</p>
        <BarreActions>
          <Bouton>{textes.renoncerTitre}</Bouton>
          <BoutonLien href={cheminsDAcces.mesAbonnements} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
