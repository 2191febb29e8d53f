import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { VueDuSecondFacteur } from '../../../application/second-facteur/VueDuSecondFacteur.ts';
import { PAGE_DU_SECOND_FACTEUR } from './barriereDuSecondFacteur.ts';
import { ChampMotDePasseActuel } from './ChampMotDePasseActuel.tsx';
import { filDeMonCompte } from './filDeMonCompte.ts';
import { textesSecurite } from './textesSecurite.ts';

export type ActeDuSecondFacteur = 'codes' | 'retirer';

interface Props {
  readonly vue: VueDuSecondFacteur;
  /** The form to which the errors belong, once the factor is active: both ask for the password. */
  readonly acte?: ActeDuSecondFacteur | undefined;
  readonly erreurs: FormErrors;
}

/** One form at a time shows its password field: `acte`, or none. */
export const SecondFacteurPage: FunctionComponent<Props> = ({ vue, acte, erreurs }) => {
  const { langue } = usePage();
  const textes = textesSecurite(langue);
  const { secondFacteur } = textes;
  return (
    <Layout
      titre={secondFacteur.titre}
      chapeau={secondFacteur.chapeau}
      filAriane={filDeMonCompte(textes, secondFacteur.titre)}
      erreurs={erreurs}
      etroit
    >
      {vue.obligatoire && vue.etat !== 'ACTIF' && (
        <Encart ton="attention" titre={secondFacteur.obligatoireTitre}>
          <p class="govuk-body">{secondFacteur.obligatoire}</p>
        </Encart>
      )}
      {vue.etat === 'ABSENT' && (
        <Formulaire action={`${PAGE_DU_SECOND_FACTEUR}/preparer`}>
          <p class="govuk-body">{secondFacteur.ilFaut}</p>
          {vue.motDePasseDemande && <ChampMotDePasseActuel erreurs={erreurs} />}
          <Bouton>{secondFacteur.commencer}</Bouton>
        </Formulaire>
      )}
      {vue.etat === 'PREPARE' && (
        <>
          <p class="govuk-body">{secondFacteur.ilFaut}</p>
          <BoutonLien href={`${PAGE_DU_SECOND_FACTEUR}/mise-en-place`}>{secondFacteur.reprendre}</BoutonLien>
        </>
      )}
      {vue.etat === 'ACTIF' && (
        <>
          <p class="govuk-body-l">{secondFacteur.actif(formatJourLong(vue.depuis, langue))}</p>
          <Carte titre={secondFacteur.renouveler} id="codes">
            <p class="govuk-body">{secondFacteur.codesRestants(vue.codesRestants)}</p>
            <p class="govuk-body">{secondFacteur.renouvelerTexte}</p>
            {acte === 'codes' ? (
              <Formulaire action={`${PAGE_DU_SECOND_FACTEUR}/codes`}>
                <ChampMotDePasseActuel erreurs={erreurs} />
                <Bouton>{secondFacteur.renouvelerAction}</Bouton>
              </Formulaire>
            ) : (
              <BoutonLien href={`${PAGE_DU_SECOND_FACTEUR}?acte=codes#codes`} variante="secondaire">
                {secondFacteur.renouveler}
              </BoutonLien>
            )}
          </Carte>
          <Carte titre={secondFacteur.retirer} id="retirer">
            {vue.obligatoire ? (
              <p class="govuk-body">{secondFacteur.nePeutEtreRetire}</p>
            ) : (
              <>
                <p class="govuk-body">{secondFacteur.retirerTexte}</p>
                {acte === 'retirer' ? (
                  <Formulaire action={`${PAGE_DU_SECOND_FACTEUR}/retirer`}>
                    <ChampMotDePasseActuel erreurs={erreurs} />
                    <Bouton variante="danger">{secondFacteur.retirerAction}</Bouton>
                  </Formulaire>
                ) : (
                  <BoutonLien href={`${PAGE_DU_SECOND_FACTEUR}?acte=retirer#retirer`} variante="secondaire">
                    {secondFacteur.retirer}
                  </BoutonLien>
                )}
              </>
            )}
          </Carte>
        </>
      )}
    </Layout>
  );
};
