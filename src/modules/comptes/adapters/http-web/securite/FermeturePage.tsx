import type { FunctionComponent } from 'preact';
import type { Obstacle } from '../../../../../kernel/application/ObstacleAFermeture.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { ChampMotDePasseActuel } from './ChampMotDePasseActuel.tsx';
import { filDeMonCompte } from './filDeMonCompte.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly obstacles: readonly Obstacle[];
  readonly erreurs: FormErrors;
}

/** The form is there once nothing stands in the way. */
export const FermeturePage: FunctionComponent<Props> = ({ obstacles, erreurs }) => {
  const { langue } = usePage();
  const textes = textesSecurite(langue);
  const { fermeture } = textes;
  return (
    <Layout
      titre={fermeture.titre}
      chapeau={fermeture.chapeau}
      filAriane={filDeMonCompte(textes, fermeture.titre)}
      erreurs={erreurs}
      etroit
    >
      <ul class="govuk-list govuk-list--bullet">
        {fermeture.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      {obstacles.length > 0 ? (
        <Carte titre={fermeture.obstacles}>
          <ul class="govuk-list govuk-list--bullet">
            {obstacles.map(({ motif, href }) => (
              <li key={motif[langue]}>
                {motif[langue]}{' '}
                <Lien href={href} complement={motif[langue]}>
                  {fermeture.regler}
                </Lien>
              </li>
            ))}
          </ul>
        </Carte>
      ) : (
        <Formulaire action="/mon-compte/fermeture">
          <ChampMotDePasseActuel erreurs={erreurs} />
          <Bouton variante="danger">{fermeture.action}</Bouton>
        </Formulaire>
      )}
    </Layout>
  );
};
