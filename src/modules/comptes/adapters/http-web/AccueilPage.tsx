import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { BoutonsFournisseurs } from './identite/BoutonsFournisseurs.tsx';
import { FormulaireConnexion } from './FormulaireConnexion.tsx';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly fournisseurs: readonly CodeFournisseur[];
}

/** The home page before sign-in: the four blocks of the portal. */
export const AccueilPage: FunctionComponent<Props> = ({ fournisseurs }) => {
  const { accueil, actions } = textesComptes(usePage().langue);
  return (
    <Layout titre={accueil.titre} chapeau={accueil.chapeau}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Carte titre={accueil.dejaUnCompte}>
            <FormulaireConnexion courriel="" retour={null} erreurs={[]} />
            <BoutonsFournisseurs fournisseurs={fournisseurs} retour={null} />
          </Carte>
          <Carte titre={accueil.nouveau}>
            <p class="govuk-body">{accueil.nouveauTexte}</p>
            <ul class="govuk-list govuk-list--bullet">
              {accueil.nouveauEtapes.map((etape) => (
                <li key={etape}>{etape}</li>
              ))}
            </ul>
            <BoutonLien href="/compte/creer" variante="secondaire">
              {actions.creer}
            </BoutonLien>
          </Carte>
        </div>
        <div class="govuk-grid-column-one-half">
          <Carte titre={accueil.actualites}>
            {accueil.nouvelles.map(({ titre, texte }) => (
              <div key={titre}>
                <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{titre}</h3>
                <p class="govuk-body govuk-!-margin-bottom-4">{texte}</p>
              </div>
            ))}
          </Carte>
          <Carte titre={accueil.rechercher}>
            <p class="govuk-body">{accueil.rechercherTexte}</p>
            <Formulaire action="/structures-publiques" methode="get">
              <Champ champ="q" libelle={accueil.rechercher} type="search" libelleMasque />
              <Bouton variante="secondaire">{accueil.rechercherAction}</Bouton>
            </Formulaire>
          </Carte>
        </div>
      </div>
    </Layout>
  );
};
