import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { erreurDe } from '../erreurDe.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly courriel: string;
  readonly erreurs: FormErrors;
}

export const AdresseAProuverPage: FunctionComponent<Props> = ({ courriel, erreurs }) => {
  const { langue, demo } = usePage();
  const { adresse } = textesIdentite(langue);
  return (
    <Layout titre={adresse.titre} chapeau={adresse.chapeau(courriel)} erreurs={erreurs} etroit>
      {demo && (
        <Encart titre={adresse.demonstration}>
          <Lien href="/demo/courriels">{adresse.lireLesCourriels}</Lien>
        </Encart>
      )}
      <Formulaire action={adressesDIdentite.adresse}>
        <Champ
          champ="code"
          libelle={adresse.champ}
          indice={adresse.indice}
          type="code"
          largeur={10}
          erreur={erreurDe(erreurs, 'code')}
          requis
        />
        <BarreActions>
          <Bouton>{adresse.action}</Bouton>
        </BarreActions>
      </Formulaire>
      <Formulaire action={adressesDIdentite.nouveauCode} nom={adresse.nouveau}>
        <p class="govuk-body govuk-!-margin-top-6">{adresse.rienRecu}</p>
        <Bouton variante="secondaire">{adresse.nouveau}</Bouton>
      </Formulaire>
    </Layout>
  );
};
