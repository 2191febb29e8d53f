import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { BoutonsFournisseurs } from './identite/BoutonsFournisseurs.tsx';
import { FormulaireConnexion, type SaisieDeConnexion } from './FormulaireConnexion.tsx';
import { textesComptes } from './textesComptes.ts';

interface Props extends SaisieDeConnexion {
  readonly fournisseurs: readonly CodeFournisseur[];
}

export const ConnexionPage: FunctionComponent<Props> = ({ fournisseurs, ...saisie }) => {
  const { connexion, actions } = textesComptes(usePage().langue);
  return (
    <Layout
      titre={connexion.titre}
      chapeau={saisie.retour === null ? undefined : connexion.pourContinuer}
      erreurs={saisie.erreurs}
      titreDesErreurs={saisie.erreurs.some(({ champ }) => champ === null) ? connexion.refusee : undefined}
      etroit
    >
      <Carte>
        <FormulaireConnexion {...saisie} />
        <BoutonsFournisseurs fournisseurs={fournisseurs} retour={saisie.retour} />
      </Carte>
      <p class="govuk-body">
        {connexion.pasDeCompte} <Lien href="/compte/creer">{actions.creer}</Lien>
      </p>
    </Layout>
  );
};
