import type { FunctionComponent, VNode } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { BlocAccueil } from '../../../../../platform/web/BlocAccueil.ts';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

/** For somebody without a structure yet: the two ways in. */
export class PremiersPasBloc implements BlocAccueil {
  readonly ordre = 0;

  visible({ habilitations }: Acteur): boolean {
    return habilitations.length === 0;
  }

  rendre(): Promise<VNode> {
    return Promise.resolve(<PremiersPas />);
  }
}

const PremiersPas: FunctionComponent = () => {
  const { accueil, rattachements, creation } = useTextes();
  return (
    <>
      <h2 class="govuk-heading-m">{accueil.premiersPas}</h2>
      <p class="govuk-body">{accueil.explication}</p>
      <div class="cp-deux-par-deux">
        <Carte niveau={3} titre={accueil.existe}>
          <p class="govuk-body">{accueil.existeTexte}</p>
          <BoutonLien href={chemins.demander}>{rattachements.demander}</BoutonLien>
        </Carte>
        <Carte niveau={3} titre={accueil.nexistePas}>
          <p class="govuk-body">{accueil.nexistePasTexte}</p>
          <BoutonLien href={chemins.creer} variante="secondaire">
            {creation.lien}
          </BoutonLien>
        </Carte>
      </div>
    </>
  );
};
