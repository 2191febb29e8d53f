import type { FunctionComponent } from 'preact';
import { BlocDeCode } from '../../../../platform/web/components/BlocDeCode.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly titre: string;
  readonly valeurs: readonly { readonly nom: string; readonly valeur: string }[];
  readonly retour: string;
}

/** The only time that a secret is seen. */
export const SecretPage: FunctionComponent<Props> = ({ titre, valeurs, retour }) => {
  const { montre } = useTextes();
  return (
    <PageDeRaccordement titre={titre} etroit>
      <Encart ton="attention" titre={montre.avertissement}>
        <p class="govuk-body">{montre.explication}</p>
      </Encart>
      {valeurs.map(({ nom, valeur }) => (
        <section key={nom}>
          <h2 class="govuk-heading-s">{nom}</h2>
          <BlocDeCode source={valeur} />
        </section>
      ))}
      <BoutonLien href={retour}>{montre.suite}</BoutonLien>
    </PageDeRaccordement>
  );
};
