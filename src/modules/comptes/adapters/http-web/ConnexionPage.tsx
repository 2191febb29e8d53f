import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { FormulaireConnexion, type SaisieDeConnexion } from './FormulaireConnexion.tsx';
import { textesComptes } from './textesComptes.ts';

export const ConnexionPage: FunctionComponent<SaisieDeConnexion> = (saisie) => {
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
      </Carte>
      <p class="govuk-body">
        {connexion.pasDeCompte} <Lien href="/compte/creer">{actions.creer}</Lien>
      </p>
    </Layout>
  );
};
