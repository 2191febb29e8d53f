import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { textesComptes } from './textesComptes.ts';

/** `renvoi`: where to ask for another link. */
export const LienPerimePage: FunctionComponent<{ readonly renvoi: string }> = ({ renvoi }) => {
  const { lienPerime, actions } = textesComptes(usePage().langue);
  return (
    <Layout titre={lienPerime.titre} etroit>
      <p class="govuk-body-l">{lienPerime.explication}</p>
      <p class="govuk-body">{lienPerime.dejaFait}</p>
      <div class="govuk-button-group">
        <BoutonLien href={renvoi}>{lienPerime.nouveauLien}</BoutonLien>
        <BoutonLien href="/connexion" variante="secondaire">
          {actions.seConnecter}
        </BoutonLien>
      </div>
    </Layout>
  );
};
