import type { FunctionComponent } from 'preact';
import { BlocDeCode } from '../../../../platform/web/components/BlocDeCode.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly titre: string;
  readonly secret: string;
  readonly retour: string;
}

/** The only time that the secret of a webhook is seen. */
export const SecretDeWebhookPage: FunctionComponent<Props> = ({ titre, secret, retour }) => {
  const { webhooks: textes, montre } = useTextes();
  return (
    <PageDeRaccordement titre={titre} etroit>
      <Encart ton="attention" titre={textes.avertissement}>
        <p class="govuk-body">{textes.explicationSecret}</p>
      </Encart>
      <h2 class="govuk-heading-s">{textes.secret}</h2>
      <BlocDeCode source={secret} />
      <p class="govuk-body">
        <Lien href="/aide/raccorder#verification">{textes.verifier}</Lien>
      </p>
      <BoutonLien href={retour}>{montre.suite}</BoutonLien>
    </PageDeRaccordement>
  );
};
