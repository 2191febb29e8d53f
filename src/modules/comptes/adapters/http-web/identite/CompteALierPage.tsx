import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { erreurDe } from '../erreurDe.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly courriel: string;
  readonly erreurs: FormErrors;
}

export const CompteALierPage: FunctionComponent<Props> = ({ fournisseur, courriel, erreurs }) => {
  const { lier } = textesIdentite(usePage().langue);
  const nom = nomDuFournisseur[fournisseur];
  return (
    <Layout titre={lier.titre(nom)} chapeau={lier.chapeau} erreurs={erreurs} etroit>
      <Formulaire action={adressesDIdentite.lier}>
        <Champ
          champ="compte"
          libelle={lier.courriel}
          type="email"
          autocomplete="username"
          valeur={courriel}
          lectureSeule
        />
        <Champ
          champ="motDePasse"
          libelle={lier.motDePasse}
          type="password"
          autocomplete="current-password"
          erreur={erreurDe(erreurs, 'motDePasse')}
          requis
        />
        <BarreActions>
          <Bouton>{lier.action}</Bouton>
        </BarreActions>
      </Formulaire>
      <p class="govuk-body govuk-!-margin-top-6">
        {lier.oubli} <Lien href="/mot-de-passe/oublie">{lier.oubliLien}</Lien>
        {lier.oubliSuite(nom)}
      </p>
    </Layout>
  );
};
