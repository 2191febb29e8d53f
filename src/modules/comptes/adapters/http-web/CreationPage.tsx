import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Fieldset } from '../../../../platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { LONGUEUR_MAX_NOM } from '../../domain/NomDePersonne.ts';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  /** What was typed in a field. */
  readonly valeur: (champ: string) => string;
  readonly erreurs: FormErrors;
}

export const CreationPage: FunctionComponent<Props> = ({ valeur, erreurs }) => {
  const { creation, champs, indices, accueil, actions } = textesComptes(usePage().langue);
  const de = (champ: string) => ({ champ, valeur: valeur(champ), erreur: erreurDe(erreurs, champ) });
  return (
    <Layout titre={creation.titre} chapeau={creation.chapeau} erreurs={erreurs} etroit>
      <Formulaire action="/compte/creer" champsObligatoires>
        <Fieldset legende={creation.identifiants}>
          <Champ
            {...de('courriel')}
            libelle={champs.courriel}
            indice={indices.courriel}
            type="email"
            autocomplete="username"
            requis
          />
          <Champ
            {...de('courrielConfirme')}
            libelle={champs.courrielConfirme}
            type="email"
            autocomplete="off"
            requis
          />
        </Fieldset>
        <Fieldset legende={creation.identite}>
          <Champ
            {...de('nom')}
            libelle={champs.nom}
            autocomplete="family-name"
            longueurMax={LONGUEUR_MAX_NOM}
            requis
          />
          <Champ
            {...de('prenom')}
            libelle={champs.prenom}
            autocomplete="given-name"
            longueurMax={LONGUEUR_MAX_NOM}
            requis
          />
          <Champ
            {...de('courrielContact')}
            libelle={champs.courrielContact}
            indice={indices.courrielContact}
            type="email"
            autocomplete="email"
          />
        </Fieldset>
        <BarreActions>
          <Bouton>{creation.action}</Bouton>
        </BarreActions>
      </Formulaire>
      <p class="govuk-body govuk-!-margin-top-6">
        {accueil.dejaUnCompte} <Lien href="/connexion">{actions.seConnecter}</Lien>
      </p>
    </Layout>
  );
};
