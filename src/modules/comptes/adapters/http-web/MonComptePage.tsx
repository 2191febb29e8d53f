import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { DonneesCarte } from './donnees/DonneesCarte.tsx';
import { IdentitesCarte } from './identite/IdentitesCarte.tsx';
import { InformationsCarte } from './InformationsCarte.tsx';
import { MotDePasseCarte } from './MotDePasseCarte.tsx';
import { NotificationsCarte } from './notifications/NotificationsCarte.tsx';
import type { MonComptePresente } from './presentMonCompte.ts';
import { SecuriteCarte } from './securite/SecuriteCarte.tsx';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly compte: MonComptePresente;
  readonly aUnMotDePasse: boolean;
  /** Those that are offered here. */
  readonly fournisseurs: readonly CodeFournisseur[];
  readonly erreurs: FormErrors;
}

/** What one changes here on the left, what leads further on the right. */
export const MonComptePage: FunctionComponent<Props> = ({ compte, aUnMotDePasse, fournisseurs, erreurs }) => {
  const { monCompte } = textesComptes(usePage().langue);
  return (
    <Layout titre={monCompte.titre} erreurs={erreurs}>
      <div class="cp-deux-par-deux">
        <div>
          <InformationsCarte compte={compte} erreurs={erreurs} />
          <MotDePasseCarte aUnMotDePasse={aUnMotDePasse} erreurs={erreurs} />
        </div>
        <div>
          <Carte titre={monCompte.rattachements}>
            <p class="govuk-body">{monCompte.rattachementsTexte}</p>
            <BarreActions>
              <BoutonLien href="/mon-compte/rattachements" variante="secondaire">
                {monCompte.voirRattachements}
              </BoutonLien>
              <BoutonLien href="/mon-compte/abonnements" variante="secondaire">
                {monCompte.voirAbonnements}
              </BoutonLien>
            </BarreActions>
          </Carte>
          <Carte titre={monCompte.pieces}>
            <p class="govuk-body">{monCompte.piecesTexte}</p>
            <BoutonLien href="/mon-compte/pieces" variante="secondaire">
              {monCompte.voirPieces}
            </BoutonLien>
          </Carte>
          <NotificationsCarte />
          <SecuriteCarte contactEnAttente={compte.contactEnAttente} />
          {fournisseurs.length > 0 && <IdentitesCarte />}
          <DonneesCarte />
        </div>
      </div>
    </Layout>
  );
};
