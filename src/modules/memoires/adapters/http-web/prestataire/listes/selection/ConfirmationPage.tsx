import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ConfirmationPresentee } from './presentConfirmation.ts';

export const ConfirmationPage: FunctionComponent<ConfirmationPresentee> = (page) => {
  const { espace, confirmation } = textesDe(usePage().langue);
  const { possibles, impossibles } = page;
  return (
    <Layout
      titre={page.titre}
      filAriane={[{ libelle: espace, href: '/memoires' }, { libelle: page.titre }]}
      etroit
    >
      {possibles.length > 0 && (
        <>
          <p class="govuk-body-l">{page.explication}</p>
          <Carte titre={confirmation.possibles}>
            <ul class="govuk-list govuk-!-margin-bottom-0">
              {possibles.map(({ cle, libelle, detail }) => (
                <li key={cle}>
                  <strong class="cp-numero">{libelle}</strong>
                  <span class="cp-tableau__secondaire">{detail}</span>
                </li>
              ))}
            </ul>
          </Carte>
        </>
      )}
      {impossibles.length > 0 && (
        <Carte titre={confirmation.impossibles}>
          <ul class="govuk-list govuk-!-margin-bottom-0">
            {impossibles.map(({ libelle, raison }) => (
              <li key={libelle}>
                <strong class="cp-numero">{libelle}</strong>
                <span class="cp-tableau__secondaire">{raison}</span>
              </li>
            ))}
          </ul>
        </Carte>
      )}
      <Formulaire action={`/memoires/selection/${page.acte}`}>
        <input type="hidden" name="retour" value={page.retour} />
        {possibles.map(({ cle }) => (
          <input key={cle} type="hidden" name="choix" value={cle} />
        ))}
        <BarreActions>
          {possibles.length > 0 && <Bouton variante="danger">{page.confirmer}</Bouton>}
          <BoutonLien variante="secondaire" href={page.retour}>
            {confirmation.annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
