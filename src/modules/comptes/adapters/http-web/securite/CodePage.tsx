import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { PAGE_DU_CODE } from '../entrer.ts';
import { erreurDe } from '../erreurDe.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  /** A recovery code is asked for instead of that of the application. */
  readonly secours: boolean;
  readonly erreurs: FormErrors;
}

/** The second step of a sign-in. */
export const CodePage: FunctionComponent<Props> = ({ secours, erreurs }) => {
  const { code, champs } = textesSecurite(usePage().langue);
  const ici = secours ? `${PAGE_DU_CODE}?moyen=secours` : PAGE_DU_CODE;
  return (
    <Layout
      titre={secours ? code.titreSecours : code.titre}
      chapeau={secours ? code.chapeauSecours : code.chapeau}
      erreurs={erreurs}
      etroit
    >
      <Carte>
        <Formulaire action={ici}>
          <Champ
            champ="code"
            libelle={secours ? champs.codeDeSecours : champs.code}
            indice={secours ? code.indiceSecours : code.indice}
            type={secours ? 'text' : 'code'}
            autocomplete={secours ? 'off' : undefined}
            largeur={secours ? 20 : 10}
            erreur={erreurDe(erreurs, 'code')}
            requis
          />
          <div class="govuk-button-group">
            <Bouton>{code.action}</Bouton>
            <Lien href={secours ? PAGE_DU_CODE : `${PAGE_DU_CODE}?moyen=secours`}>
              {secours ? code.application : code.secours}
            </Lien>
          </div>
        </Formulaire>
      </Carte>
      <p class="govuk-body">{code.perdu}</p>
      <p class="govuk-body">
        <Lien href="/connexion">{code.annuler}</Lien>
      </p>
    </Layout>
  );
};
