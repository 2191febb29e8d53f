import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly textes: { readonly titre: string; readonly chapeau: string; readonly action: string };
  readonly adresse: string;
  readonly courriel: string;
  readonly erreurs: FormErrors;
}

/** One address to type, to which a link is sent. */
export const DemandeDeLienPage: FunctionComponent<Props> = ({ textes, adresse, courriel, erreurs }) => {
  const { champs, actions } = textesComptes(usePage().langue);
  return (
    <Layout titre={textes.titre} chapeau={textes.chapeau} erreurs={erreurs} etroit>
      <Formulaire action={adresse}>
        <Champ
          champ="courriel"
          libelle={champs.courriel}
          type="email"
          autocomplete="username"
          valeur={courriel}
          erreur={erreurDe(erreurs, 'courriel')}
          requis
        />
        <BarreActions>
          <Bouton>{textes.action}</Bouton>
        </BarreActions>
      </Formulaire>
      <p class="govuk-body govuk-!-margin-top-6">
        <Lien href="/connexion">{actions.retourConnexion}</Lien>
      </p>
    </Layout>
  );
};
