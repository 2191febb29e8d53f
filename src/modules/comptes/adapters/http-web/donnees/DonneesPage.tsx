import type { FunctionComponent } from 'preact';
import type { Libelle } from '../../../../../kernel/domain/Langue.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { erreurDe } from '../erreurDe.ts';
import { textesDonnees } from './textesDonnees.ts';

interface Props {
  readonly presentations: readonly Libelle[];
  readonly aUnMotDePasse: boolean;
  readonly erreurs: FormErrors;
}

export const DonneesPage: FunctionComponent<Props> = ({ presentations, aUnMotDePasse, erreurs }) => {
  const { langue } = usePage();
  const t = textesDonnees(langue);
  return (
    <Layout
      titre={t.titre}
      chapeau={t.chapeau}
      filAriane={[{ libelle: t.monCompte, href: '/mon-compte' }, { libelle: t.titre }]}
      erreurs={erreurs}
      etroit
    >
      <Carte titre={t.contenu}>
        <ul class="govuk-list govuk-list--bullet">
          {presentations.map((presentation) => (
            <li key={presentation.fr}>{presentation[langue]}</li>
          ))}
        </ul>
        <p class="govuk-body">{t.formats}</p>
        <p class="govuk-body">{t.limites}</p>
      </Carte>
      <Encart ton="attention">
        <p class="govuk-body">{t.securite}</p>
      </Encart>
      {aUnMotDePasse ? (
        <Formulaire action="/mon-compte/donnees" nom={t.titre} champsObligatoires>
          <Champ
            champ="motDePasseActuel"
            libelle={t.motDePasse}
            type="password"
            autocomplete="current-password"
            erreur={erreurDe(erreurs, 'motDePasseActuel')}
            requis
          />
          <p class="govuk-body">{t.duree}</p>
          <Bouton>{t.telecharger}</Bouton>
        </Formulaire>
      ) : (
        <>
          <p class="govuk-body">{t.sansMotDePasseTexte}</p>
          <BoutonLien href="/mot-de-passe/oublie">{t.sansMotDePasse}</BoutonLien>
        </>
      )}
    </Layout>
  );
};
