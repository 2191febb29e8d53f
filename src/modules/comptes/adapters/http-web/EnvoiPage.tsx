import type { FunctionComponent } from 'preact';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly titre: string;
  readonly envoye: string;
  /** Where to ask again. */
  readonly renvoi: string;
}

/** A letter may have left: the page is the same whether the address is known. */
export const EnvoiPage: FunctionComponent<Props> = ({ titre, envoye, renvoi }) => {
  const { langue, demo } = usePage();
  const { merci, actions } = textesComptes(langue);
  return (
    <Layout titre={titre} etroit>
      <p class="govuk-body-l">{envoye}</p>
      {demo && (
        <Encart titre={merci.demonstration}>
          <Lien href="/demo/courriels">{merci.lireLesCourriels}</Lien>
        </Encart>
      )}
      <h2 class="govuk-heading-m">{merci.rienRecu}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {merci.conseils.map((conseil) => (
          <li key={conseil}>{conseil}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <Lien href={renvoi}>{merci.renvoyer}</Lien>
      </p>
      <p class="govuk-body">
        <Lien href="/connexion">{actions.retourConnexion}</Lien>
      </p>
    </Layout>
  );
};
