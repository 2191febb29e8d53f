import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly identifiant: string;
  readonly saisi: string;
  /** The structure that already has this SIRET. */
  readonly connueId: number | null;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** First the new SIRET, which is checked; then the page that asks to confirm. */
export const SiretPage: FunctionComponent<Props> = ({ structure, identifiant, saisi, connueId, erreurs }) => {
  const { siret } = useTextesDuDossier();
  const { annuler, rattachements } = useTextes();
  return (
    <PageDuDossier structure={structure} titre={siret.titre} chapeau={siret.chapeau} erreurs={erreurs} etroit>
      {connueId !== null && (
        <Encart ton="attention" titre={siret.connue}>
          <p class="govuk-body">{siret.connueTexte}</p>
          <BoutonLien href={chemins.demanderA(connueId)}>{rattachements.demander}</BoutonLien>
        </Encart>
      )}
      <ListeResume dense elements={[{ cle: siret.actuel, valeur: identifiant }]} />
      <Formulaire action={cheminsDuDossier.siret(structure.id)} methode="get" champsObligatoires>
        <Champ
          champ="siret"
          libelle={siret.nouveau}
          indice={siret.nouveauIndice}
          valeur={saisi}
          largeur={20}
          autocomplete="off"
          requis
          erreur={messageDe(erreurs, 'siret')}
        />
        <BarreActions>
          <Bouton>{siret.verifier}</Bouton>
          <BoutonLien href={chemins.structure(structure.id)} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDuDossier>
  );
};
