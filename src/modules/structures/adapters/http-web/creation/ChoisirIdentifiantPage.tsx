import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { chemins } from '../chemins.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { EtapesDeCreation } from './EtapesDeCreation.tsx';

interface Props {
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
  /** The structure that already has this identifier. */
  readonly connueId: number | null;
}

export const ChoisirIdentifiantPage: FunctionComponent<Props> = ({ saisie, erreurs, connueId }) => {
  const { creation, identifiants, rattachements, monCompte, continuer, annuler } = useTextes();
  return (
    <Layout
      titre={creation.titre}
      chapeau={creation.chapeau}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: creation.titre },
      ]}
    >
      <EtapesDeCreation courante={1} />
      {connueId !== null && (
        <Encart ton="attention" titre={creation.dejaConnue}>
          <p class="govuk-body">{creation.dejaConnueTexte}</p>
          <BoutonLien href={chemins.demanderA(connueId)}>{rattachements.demander}</BoutonLien>
        </Encart>
      )}
      <Formulaire action={chemins.creer} champsObligatoires>
        <ChampChoix
          champ="type"
          libelle={creation.type}
          valeur={saisie.type ?? 'SIRET'}
          requis
          erreur={messageDe(erreurs, 'type')}
          options={typesIdentifiant.map((valeur) => ({
            valeur,
            libelle: identifiants[valeur].libelle,
            indice: identifiants[valeur].indice,
          }))}
        />
        <Champ
          champ="identifiant"
          libelle={creation.identifiant}
          indice={creation.identifiantIndice}
          valeur={saisie.identifiant}
          largeur={20}
          autocomplete="off"
          erreur={messageDe(erreurs, 'identifiant')}
        />
        <BarreActions>
          <Bouton>{continuer}</Bouton>
          <BoutonLien href={chemins.rattachements} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
